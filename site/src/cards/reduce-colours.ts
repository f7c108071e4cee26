import { countColours } from './count-colours.ts'

/** Pixels as indices into a palette of packed RGB colours (0xBBGGRR). */
export type IndexedPixels = { palette: number[]; indices: Uint8Array }

/** How different two colours look, roughly: squared, green weighing most. */
function distance(a: number, b: number): number {
  const red = (a & 0xff) - (b & 0xff)
  const green = ((a >> 8) & 0xff) - ((b >> 8) & 0xff)
  const blue = ((a >> 16) & 0xff) - ((b >> 16) & 0xff)
  return 3 * red * red + 6 * green * green + blue * blue
}

function hasNear(palette: number[], colour: number, apart: number): boolean {
  for (const chosen of palette) if (distance(chosen, colour) <= apart) return true
  return false
}

/** Keeps the first of the given colours that are farther apart than a distance, which grows until they are few enough. */
function choosePalette(byFrequency: number[], most: number): number[] {
  for (let apart = 40; ; apart *= 1.7) {
    const palette: number[] = []
    for (const colour of byFrequency) {
      if (!hasNear(palette, colour, apart)) palette.push(colour)
      if (palette.length > most) break
    }
    if (palette.length <= most) return palette
  }
}

function nearest(palette: number[], colour: number): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let index = 0; index < palette.length; index++) {
    const apart = distance(palette[index] ?? 0, colour)
    if (apart < least) {
      best = index
      least = apart
    }
  }
  return best
}

/** Reduces opaque RGBA pixels to at most `most` (≤ 256) colours, without dithering: flat areas stay flat. */
export function reduceColours(rgba: Buffer, most: number): IndexedPixels {
  const { colours, counts, which } = countColours(rgba)
  const order = colours.map((_, number) => number).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const palette = choosePalette(
    order.map((number) => colours[number] ?? 0),
    most,
  )
  const indexOf = Uint8Array.from(colours, (colour) => nearest(palette, colour))
  const indices = new Uint8Array(which.length)
  for (let at = 0; at < which.length; at++) indices[at] = indexOf[which[at] ?? 0] ?? 0
  return { palette, indices }
}
