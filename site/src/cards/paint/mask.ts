import { coverageOf } from './coverage.ts'

/** How far each pixel of a small picture is covered, in steps; `left` and `top` say where it lies from its origin, px. */
export type Mask = { left: number; top: number; width: number; height: number; steps: Uint8Array }

/** What a space leaves. */
export const emptyMask: Mask = { left: 0, top: 0, width: 0, height: 0, steps: new Uint8Array() }

/** A part of a picture, px. */
export type Area = { left: number; top: number; width: number; height: number }

/**
 * Cuts what is painted in an area of RGBA pixels out, as tightly as can be.
 * @param origin where the mask's own origin lies in the picture.
 */
export function cutMask(rgba: Buffer, stride: number, area: Area, origin: { x: number; y: number }): Mask {
  let [left, top, right, bottom] = [area.left + area.width, area.top + area.height, area.left, area.top]
  for (let y = area.top; y < area.top + area.height; y++) {
    for (let x = area.left; x < area.left + area.width; x++) {
      if (coverageOf(rgba[(y * stride + x) * 4 + 3] ?? 0) === 0) continue
      if (x < left) left = x
      if (x >= right) right = x + 1
      if (y < top) top = y
      if (y >= bottom) bottom = y + 1
    }
  }
  if (right <= left) return emptyMask
  const [width, height] = [right - left, bottom - top]
  const steps = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) steps[y * width + x] = coverageOf(rgba[((top + y) * stride + left + x) * 4 + 3] ?? 0)
  }
  return { left: left - origin.x, top: top - origin.y, width, height, steps }
}
