import { fullCoverage } from './coverage.ts'
import { packColour } from './inks.ts'
import type { RectangleMark } from './marks.ts'
import type { Mask } from './mask.ts'
import { paintMask, type Surface } from './surface.ts'

const cornersByRadius = new Map<number, Mask[]>()

/** A quarter of a disc, covered where it is inside; mirrored across and down for the other corners. */
function drawCorner(radius: number, isRight: boolean, isBottom: boolean): Mask {
  const steps = new Uint8Array(radius * radius)
  for (let y = 0; y < radius; y++) {
    for (let x = 0; x < radius; x++) {
      const inside = radius - Math.hypot(radius - x - 0.5, radius - y - 0.5) + 0.5
      const at = (isBottom ? radius - 1 - y : y) * radius + (isRight ? radius - 1 - x : x)
      steps[at] = Math.round(Math.min(1, Math.max(0, inside)) * fullCoverage)
    }
  }
  return { left: isRight ? -radius : 0, top: isBottom ? -radius : 0, width: radius, height: radius, steps }
}

/** The four corners of a radius: upper left, upper right, lower left, lower right; each has the rectangle's corner for origin. */
function cornersOf(radius: number): Mask[] {
  const known = cornersByRadius.get(radius)
  if (known !== undefined) return known
  const corners = [0, 1, 2, 3].map((corner) => drawCorner(radius, corner % 2 === 1, corner >= 2))
  cornersByRadius.set(radius, corners)
  return corners
}

/** Paints a filled rectangle; its sides lie on whole pixels. */
export function paintRectangle(surface: Surface, mark: RectangleMark): void {
  const [left, top] = [Math.round(mark.left), Math.round(mark.top)]
  const [width, height] = [Math.round(mark.width), Math.round(mark.height)]
  const radius = Math.floor(Math.min(mark.radius, width / 2, height / 2))
  const colour = packColour(mark.colour)
  const index = surface.inks.indexOf(colour)
  const fillRow = (y: number, inset: number) => {
    const start = y * surface.stride + 1 + left
    surface.rows.fill(index, start + inset, start + width - inset)
  }
  for (let y = 0; y < height; y++) fillRow(top + y, y < radius || y >= height - radius ? radius : 0)
  cornersOf(radius).forEach((mask, corner) => {
    paintMask(surface, mask, corner % 2 === 1 ? left + width : left, corner >= 2 ? top + height : top, colour)
  })
}
