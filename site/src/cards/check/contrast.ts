const linear = Array.from({ length: 256 }, (_, value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))

/** A part of a picture, px. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** WCAG's relative luminance, 0 to 1, of 8-bit red, green and blue. */
export const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * (linear[red] ?? 0) + 0.7152 * (linear[green] ?? 0) + 0.0722 * (linear[blue] ?? 0)

/** WCAG's contrast of two luminances, 1 to 21. */
export const contrastOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

const steps = 1000

/** How many pixels of a place have each luminance, in thousandths. */
export type Counts = Uint32Array

/** The luminance of each colour of a palette (packed 0xBBGGRR), in thousandths. */
export const luminanceSteps = (palette: readonly number[]): Uint16Array =>
  Uint16Array.from(palette, (colour) => Math.round(luminance(colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff) * steps))

/** Counts the luminance of pixels that are indices; every second row says enough. */
export function countIndexed(rows: Uint8Array, stride: number, lights: Uint16Array, { left, top, right, bottom }: Box): Counts {
  const byIndex = new Uint32Array(256)
  for (let y = top; y < bottom; y += 2) {
    const start = y * stride + 1
    for (let at = start + left; at < start + right; at++) {
      const index = rows[at] as number
      byIndex[index] = (byIndex[index] as number) + 1
    }
  }
  const counts = new Uint32Array(steps + 1)
  lights.forEach((light, index) => {
    counts[light] = (counts[light] as number) + (byIndex[index] as number)
  })
  return counts
}

/** Counts the luminance of red, green and blue pixels, `width` in a row. */
export function countRgb(data: Buffer, width: number, { left, top, right, bottom }: Box): Counts {
  const counts = new Uint32Array(steps + 1)
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 3
      const step = Math.round(luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) * steps)
      counts[step] = (counts[step] as number) + 1
    }
  }
  return counts
}

/** The first of some luminances that, with those before it, covers the least share of the box. */
function reach(counts: Counts, order: 'dark' | 'light', least: number): number {
  let covered = 0
  for (let index = 0; index <= steps; index++) {
    const step = order === 'dark' ? index : steps - index
    covered += counts[step] ?? 0
    if (covered > least) return step / steps
  }
  return 0
}

/**
 * The contrast of a text with its ground, as the pixels show it: the most common luminance is taken for the ground, and
 * the darkest or lightest 0.5 % of the place, whichever is farther, for the text.
 */
export function contrastIn(counts: Counts): number {
  let total = 0
  let most = 0
  for (let step = 0; step <= steps; step++) {
    total += counts[step] as number
    if ((counts[step] as number) > (counts[most] as number)) most = step
  }
  const ground = most / steps
  return Math.max(contrastOf(ground, reach(counts, 'dark', total * 0.005)), contrastOf(ground, reach(counts, 'light', total * 0.005)))
}
