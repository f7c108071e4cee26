import { palette } from './palette.ts'
import { arch, area, circle, each, ellipse, line, placed, rect } from './shapes.ts'

/** Morning outside: a sun and two far hills above `horizon`. */
export const hills = (horizon: number): string =>
  circle(1180, horizon - 420, 140, palette.sun) +
  area(
    `M-40 ${horizon}L330 ${horizon - 330}L640 ${horizon - 60}L820 ${horizon - 170}L1220 ${horizon - 360}L1660 ${horizon}V${horizon + 260}H-40z`,
    palette.clay,
  )

/** Ground that swells towards the middle, from `top` down to the lower edge. */
export const meadow = (top: number): string => area(`M0 ${top + 60}Q800 ${top - 80} 1600 ${top + 60}V1200H0z`, palette.green)

/** A lit doorway standing on `floor`, `width` wide around `x`. */
export const doorway = (x: number, floor: number, width: number, height: number): string => {
  const frame = width * 0.11
  return (
    arch(x - width / 2, floor - height, width, height, palette.terracotta) +
    arch(x - width / 2 + frame, floor - height + frame, width - 2 * frame, height - frame, palette.light)
  )
}

/** An arched window with hills in it, top left at `x`, `y`. */
export const gardenWindow = (x: number, y: number, width: number, height: number): string => {
  const frame = 26
  const inner = width - 2 * frame
  const bottom = y + height - frame
  return (
    arch(x, y, width, height, palette.terracotta) +
    arch(x + frame, y + frame, inner, height - 2 * frame, palette.sand) +
    circle(x + width * 0.66, y + width * 0.42, width * 0.12, palette.sun) +
    area(
      `M${x + frame} ${bottom}V${bottom - height * 0.18}L${x + width * 0.34} ${bottom - height * 0.36}L${x + width * 0.56} ${bottom - height * 0.2}L${x + width * 0.74} ${bottom - height * 0.29}L${x + width - frame} ${bottom - height * 0.16}V${bottom}z`,
      palette.clay,
    ) +
    area(
      `M${x + frame} ${bottom}V${bottom - height * 0.1}Q${x + width / 2} ${bottom - height * 0.2} ${x + width - frame} ${bottom - height * 0.1}V${bottom}z`,
      palette.leaf,
    ) +
    rect(x - 30, y + height - frame, width + 60, 34, palette.bark, 10)
  )
}

const leaf = (degrees: number, length: number, fill: string): string =>
  placed(
    0,
    0,
    [
      area(
        `M0 0C${-length * 0.28} ${-length * 0.4} ${-length * 0.2} ${-length * 0.8} 0 ${-length}C${length * 0.2} ${-length * 0.8} ${length * 0.28} ${-length * 0.4} 0 0z`,
        fill,
      ),
    ],
    degrees,
  )

/** A potted plant standing on `floor`. */
export const plant = (x: number, floor: number, scale = 1): string =>
  placed(
    x,
    floor,
    [
      placed(0, -120, [
        leaf(-58, 190, palette.leaf),
        leaf(58, 190, palette.leaf),
        leaf(-28, 240, palette.moss),
        leaf(28, 240, palette.moss),
        leaf(0, 260, palette.leaf),
      ]),
      area('M-80 -130H80L62 0H-62z', palette.clay),
      rect(-92, -150, 184, 42, palette.terracotta, 12),
    ],
    0,
    scale,
  )

/** A table top with two legs: its upper edge at `top`, from `left` to `right`. */
export const table = (left: number, right: number, top: number): string =>
  rect(left + 70, top + 40, 54, 1200 - top, palette.bark) +
  rect(right - 124, top + 40, 54, 1200 - top, palette.bark) +
  rect(left, top, right - left, 62, palette.terracotta, 18)

/** Floor tiles from `top` down, in two close tones. */
export const tiles = (top: number): string =>
  rect(0, top, 1600, 1200 - top, palette.clay) +
  each([0, 1, 2, 3, 4, 5, 6, 7, 8], (column) => line(`M${-400 + column * 300} 1200L${200 + column * 150} ${top}`, palette.terracotta, 5)) +
  line(`M0 ${top + 90}H1600`, palette.terracotta, 5) +
  line(`M0 ${top + 220}H1600`, palette.terracotta, 5)

/** A soft flat shadow under a thing standing on the floor. */
export const shadow = (x: number, y: number, radius: number, fill: string): string => ellipse(x, y, radius, radius * 0.13, fill)
