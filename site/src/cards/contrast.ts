/** A decoded picture: rows of `channels` bytes a pixel. */
export type Pixels = { data: Buffer; width: number; height: number; channels: number }

const linear = Array.from({ length: 256 }, (_, value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))

/** A part of a picture, px. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** WCAG's relative luminance, 0 to 1, of 8-bit red, green and blue. */
export const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * (linear[red] ?? 0) + 0.7152 * (linear[green] ?? 0) + 0.0722 * (linear[blue] ?? 0)

/** WCAG's contrast of two luminances, 1 to 21. */
export const contrastOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

const steps = 1000

/** How many pixels of a box have each luminance, in thousandths. */
function countLuminance({ data, width, height, channels }: Pixels, box: Box): Uint32Array {
  const counts = new Uint32Array(steps + 1)
  const right = Math.min(width, Math.ceil(box.right))
  const bottom = Math.min(height, Math.ceil(box.bottom))
  for (let y = Math.max(0, Math.floor(box.top)); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(box.left)); x < right; x++) {
      const at = (y * width + x) * channels
      const step = Math.round(luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) * steps)
      counts[step] = (counts[step] ?? 0) + 1
    }
  }
  return counts
}

/** The first of some luminances that, with those before it, covers the least share of the box. */
function reach(counts: Uint32Array, order: 'dark' | 'light', least: number): number {
  let covered = 0
  for (let index = 0; index <= steps; index++) {
    const step = order === 'dark' ? index : steps - index
    covered += counts[step] ?? 0
    if (covered > least) return step / steps
  }
  return 0
}

/**
 * The contrast of the text in a box, as the pixels show it: the most common luminance is taken for the ground, and the
 * darkest or lightest 0.5 % of the box, whichever is farther, for the text.
 */
export function contrastWithin(pixels: Pixels, box: Box): number {
  const counts = countLuminance(pixels, box)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const ground = counts.indexOf(Math.max(...counts)) / steps
  return Math.max(contrastOf(ground, reach(counts, 'dark', total * 0.005)), contrastOf(ground, reach(counts, 'light', total * 0.005)))
}
