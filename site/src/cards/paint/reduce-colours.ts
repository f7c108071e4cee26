import { type CountedPixels, countColours } from './count-colours.ts'
import { distance, nearest } from './inks.ts'

/** Pixels as indices into a palette of packed RGB colours (0xBBGGRR), the most common first. */
export type IndexedPixels = { palette: number[]; indices: Uint8Array }

/** So many colours leave room for those of the texts. */
const mostColours = 128

/** The mean error that remains, see `distance`; about 48 dB below full contrast. */
const leastError = 12

/** Colours so chosen that each next one takes most of the error away that the others leave, until a mean error remains. */
export function choosePalette({ colours, counts }: Pick<CountedPixels, 'colours' | 'counts'>, most: number, meanError: number): number[] {
  const palette: number[] = []
  const enough = meanError * counts.reduce((sum, count) => sum + count, 0)
  const errors = new Float64Array(colours.length).fill(Number.MAX_SAFE_INTEGER)
  for (let next = counts.indexOf(Math.max(...counts)); palette.length < most; ) {
    const chosen = colours[next] ?? 0
    palette.push(chosen)
    let [sum, worst] = [0, 0]
    for (let at = 0; at < colours.length; at++) {
      errors[at] = Math.min(errors[at] ?? 0, distance(colours[at] ?? 0, chosen))
      const error = (errors[at] ?? 0) * (counts[at] ?? 0)
      sum += error
      if (error <= worst) continue
      worst = error
      next = at
    }
    if (sum <= enough) break
  }
  return palette
}

/** Reduces opaque RGBA pixels to few colours, without dithering: flat areas stay flat. */
export function reduceColours(rgba: Buffer): IndexedPixels {
  const counted = countColours(rgba)
  const { colours, which } = counted
  const palette = choosePalette(counted, mostColours, leastError)
  const indexOf = Uint8Array.from(colours, (colour) => nearest(palette, colour).index)
  const indices = new Uint8Array(which.length)
  for (let at = 0; at < which.length; at++) indices[at] = indexOf[which[at] ?? 0] ?? 0
  return { palette, indices }
}
