import { distanceCodes, farthestMatch, lengthCodes, longestMatch } from './deflate-codes.ts'
import { shortestMatch } from './tokens.ts'

/** What a literal costs on most cards, bits. */
const literalBits = 6
const lengthBits = 5
const longestBits = 3
const repeatBits = 2
const distanceBits = 4
/** The distance of the row above is common, so its symbol is short; its extra bits are not. */
const aboveBits = 2

/** What matches are expected to cost, bits, before the real codes are known. */
export type TokenCosts = {
  /** A copy of a length from a distance. */
  ofMatch(length: number, distance: number): number
  /** So many bytes equal to the one before them. */
  ofRepeats(count: number): number
  /** A run by itself: its first byte, then its repeats. */
  ofRun(length: number): number
}

const known = new Map<number, TokenCosts>()

/** @param stride how many bytes lie between a pixel and the one above it. */
export function expectCosts(stride: number): TokenCosts {
  const costs = known.get(stride) ?? buildCosts(stride)
  known.set(stride, costs)
  return costs
}

function buildCosts(stride: number): TokenCosts {
  const lengths = Uint8Array.from(lengthCodes.extras, (extra, length) => (length === longestMatch ? longestBits : lengthBits + extra))
  const distances = Uint8Array.from(distanceCodes.extras, (extra) => distanceBits + extra)
  distances[1] = repeatBits
  if (stride <= farthestMatch) distances[stride] = aboveBits + (distanceCodes.extras[stride] ?? 0)
  const ofMatch = (length: number, distance: number): number => {
    const bits = distances[distance] as number
    if (length <= longestMatch) return (lengths[length] as number) + bits
    return Math.ceil(length / longestMatch) * (longestBits + bits) + lengthBits
  }
  const ofRepeats = (count: number): number => (count < shortestMatch ? count * literalBits : ofMatch(count, 1))
  return { ofMatch, ofRepeats, ofRun: (length) => literalBits + ofRepeats(length - 1) }
}
