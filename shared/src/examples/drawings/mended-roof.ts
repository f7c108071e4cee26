import { palette } from './palette.ts'
import { doorway, hills, meadow, plant } from './scenery.ts'
import { area, each, line, picture, placed, rect } from './shapes.ts'

const columns = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const rows = [0, 1, 2, 3, 4]

const isNew = (row: number, column: number): boolean => row > 0 && row < 4 && column > 6 && column < 11

const left = (row: number): number => 470 - row * 56
const width = (row: number): number => (1600 - 2 * left(row)) / columns.length

const tile = (row: number, column: number): string => {
  const y = 300 + row * 68
  const top = left(row) + column * width(row)
  const bottom = left(row + 1) + column * width(row + 1)
  const old = (row + column) % 2 === 0 ? palette.terracotta : palette.clay
  const mended = (row + column) % 2 === 0 ? palette.marigold : palette.light
  return area(
    `M${top} ${y}h${width(row)}L${bottom + width(row + 1)} ${y + 68}a${width(row + 1) / 2} 30 0 0 1 ${-width(row + 1)} 0z`,
    isNew(row, column) ? mended : old,
  )
}

const roof = each([...rows].reverse(), (row) => each(columns, (column) => tile(row, column))) + rect(440, 276, 720, 44, palette.bark, 22)

const ladder = placed(
  1250,
  1020,
  [
    rect(-74, -640, 24, 640, palette.bark, 10),
    rect(50, -640, 24, 640, palette.bark, 10),
    each([0, 1, 2, 3, 4, 5], (rung) => rect(-64, -596 + rung * 104, 128, 22, palette.sand, 8)),
  ],
  -9,
)

const shutters = (x: number): string =>
  rect(x, 720, 190, 170, palette.bark, 10) +
  rect(x + 16, 736, 158, 138, palette.light) +
  line(`M${x + 95} 736v138M${x + 16} 805h158`, palette.bark, 12)

/** A small house with a newly mended patch of roof tiles and the ladder still there. */
export const mendedRoof = picture(
  palette.sand,
  hills(820),
  meadow(900),
  rect(290, 620, 1020, 390, palette.cream),
  rect(290, 940, 1020, 70, palette.moss),
  shutters(370),
  shutters(1000),
  doorway(800, 1010, 250, 350),
  roof,
  ladder,
  rect(660, 1004, 280, 36, palette.stone, 10),
  area('M690 1040H910L1010 1200H590z', palette.sand),
  plant(210, 1030, 0.95),
  each([1340, 1400, 1370], (x, index) => area(`M${x} ${1040 - (index === 2 ? 40 : 0)}h54v20a27 18 0 0 1 -54 0z`, palette.marigold)),
)
