import { fullCoverage } from './coverage.ts'
import type { Inks } from './inks.ts'
import type { Mask } from './mask.ts'

/**
 * Rows of palette indices as PNG wants them: each begins with a byte that names its filter, here always 0, so that
 * index 0 should be the most common colour. Pixel (x, y) is at `y * stride + 1 + x`.
 */
export type Surface = { width: number; height: number; stride: number; rows: Uint8Array; inks: Inks }

/** Lays a colour over a surface where a mask covers it; `left` and `top` are the mask's origin. */
export function paintMask({ width, height, stride, rows, inks }: Surface, mask: Mask, left: number, top: number, colour: number): void {
  const { table, fill } = inks.over(colour)
  const { steps, width: across } = mask
  const [x0, y0] = [left + mask.left, top + mask.top]
  const [from, to] = [Math.max(0, -x0), Math.min(across, width - x0)]
  for (let y = Math.max(0, -y0); y < Math.min(mask.height, height - y0); y++) {
    const row = (y0 + y) * stride + 1 + x0
    for (let x = from; x < to; x++) {
      const step = steps[y * across + x] as number
      if (step === 0) continue
      const ground = rows[row + x] as number
      const index = table[ground * (fullCoverage + 1) + step] as number
      rows[row + x] = index < 0 ? fill(ground, step) : index
    }
  }
}
