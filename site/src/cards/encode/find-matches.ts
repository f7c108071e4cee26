import { farthestMatch } from './deflate-codes.ts'
import type { Runs } from './runs.ts'
import type { TokenCosts } from './token-costs.ts'
import { shortestMatch } from './tokens.ts'

/** A copy that begins with a run: how many bits it saves, its length, how far back it lies, the run it leads to. */
type Match = { saved: number; length: number; distance: number; next: number }

/** How many earlier places are compared; more find little. */
const mostTried = 4
/** A match of so many bytes is taken without looking for a longer one. */
const longEnough = 40
const hashBits = 13

const heads = new Int32Array(1 << hashBits)
let older = new Int32Array(1 << 16)
let costsBefore = new Int32Array(1 << 16)
let hashes = new Uint16Array(1 << 16)

/** Finds copies in some runs, asked for one run after the other; `best` is what the last search found. */
export type MatchFinder = { best: Match; search(run: number): void }

/**
 * Looks where the same runs stood before: one row above, and where the same three runs began. A copy ends with a run,
 * or within one, whose rest then is repeats.
 */
export function createMatchFinder({ starts, values, count }: Runs, stride: number, costs: TokenCosts): MatchFinder {
  if (older.length <= count) {
    older = new Int32Array(count * 2)
    costsBefore = new Int32Array(count * 2)
    hashes = new Uint16Array(count * 2)
  }
  heads.fill(-1)
  let bits = 0
  for (let run = 0; run < count; run++) {
    const three = (values[run] as number) | ((values[run + 1] as number) << 8) | ((values[run + 2] as number) << 16)
    const middle = (starts[run + 2] as number) - (starts[run + 1] as number)
    // behind the end are remains of other pictures
    hashes[run] = run + 2 < count ? (Math.imul(three, 0x9e3779b1) ^ Math.imul(middle, 0x27d4eb2f)) >>> (32 - hashBits) : 0
    costsBefore[run] = bits
    bits += costs.ofRun((starts[run + 1] as number) - (starts[run] as number))
  }
  costsBefore[count] = bits
  const best: Match = { saved: 0, length: 0, distance: 0, next: 0 }
  // where the last comparison ended: the run, and how far into it
  let endRun = 0
  let endRest = 0
  // the row above: the run that was looked at last, and where the bytes that are equal end
  let aboveRun = 0
  let aboveEnd = 0
  let aboveEndRun = 0
  let aboveEndRest = 0
  let inserted = 0

  /** How many bytes from a place in an earlier run on are equal to those of a run and its followers. */
  const compare = (earlier: number, place: number, run: number): number => {
    let a = earlier
    let b = run
    let at = place
    let length = 0
    for (;;) {
      endRun = b
      endRest = 0
      if (b >= count || values[a] !== values[b]) return length
      const before = (starts[a + 1] as number) - at
      const here = (starts[b + 1] as number) - (starts[b] as number)
      if (before > here) {
        endRun = b + 1
        return length + here
      }
      length += before
      if (before < here) {
        endRest = before
        return length
      }
      a++
      b++
      at = starts[a] as number
    }
  }
  const keepBest = (saved: number, length: number, distance: number, next: number): void => {
    if (saved <= best.saved) return
    best.saved = saved
    best.length = length
    best.distance = distance
    best.next = next
  }
  const consider = (run: number, length: number, next: number, rest: number, distance: number): void => {
    const whole = length - rest
    const from = costsBefore[run] as number
    if (whole >= shortestMatch) {
      keepBest((costsBefore[next] as number) - from - costs.ofMatch(whole, distance), whole, distance, next)
    }
    if (rest > 0 && length >= shortestMatch) {
      const left = (starts[next + 1] as number) - (starts[next] as number) - rest
      const saved = (costsBefore[next + 1] as number) - from - costs.ofMatch(length, distance) - costs.ofRepeats(left)
      keepBest(saved, length, distance, next + 1)
    }
  }
  const searchAbove = (run: number, at: number): number => {
    if (at >= aboveEnd) {
      while ((starts[aboveRun + 1] as number) <= at - stride) aboveRun++
      aboveEnd = at + compare(aboveRun, at - stride, run)
      aboveEndRun = endRun
      aboveEndRest = endRest
    }
    const length = aboveEnd - at
    if (length >= shortestMatch) consider(run, length, aboveEndRun, aboveEndRest, stride)
    return length
  }
  const searchEarlier = (run: number, at: number): void => {
    const length = (starts[run + 1] as number) - at
    let longest = shortestMatch - 1
    let earlier = heads[hashes[run] as number] as number
    for (let tried = 0; tried < mostTried && earlier >= 0; tried++) {
      const end = starts[earlier + 1] as number
      const distance = at - end + length
      if (distance > farthestMatch) return
      if (end - (starts[earlier] as number) >= length) {
        const equal = compare(earlier, end - length, run)
        if (equal > longest) {
          longest = equal
          consider(run, equal, endRun, endRest, distance)
          if (equal >= longEnough) return
        }
      }
      earlier = older[earlier] as number
    }
  }
  const search = (run: number): void => {
    best.saved = 0
    best.length = 0
    const at = starts[run] as number
    if (at >= stride && searchAbove(run, at) >= longEnough) return
    for (; inserted < run; inserted++) {
      const hash = hashes[inserted] as number
      older[inserted] = heads[hash] as number
      heads[hash] = inserted
    }
    searchEarlier(run, at)
  }
  return { best, search }
}
