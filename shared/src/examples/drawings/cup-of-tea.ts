import { palette } from './palette.ts'
import { hills, plant } from './scenery.ts'
import { area, each, ellipse, line, picture, placed, rect } from './shapes.ts'

const cup = [
  ellipse(0, 8, 230, 40, palette.stone),
  ellipse(0, -4, 230, 40, palette.cream),
  ellipse(0, -8, 130, 20, palette.stone),
  line('M150 -190C260 -210 260 -70 118 -74', palette.cream, 34),
  area('M-170 -250H170C170 -90 120 -10 0 -10C-120 -10 -170 -90 -170 -250z', palette.cream),
  area('M-166 -206H166C164 -170 158 -140 148 -116H-148C-158 -140 -164 -170 -166 -206z', palette.marigold),
  ellipse(0, -250, 170, 34, palette.stone),
  ellipse(0, -246, 142, 24, palette.clay),
]

const steam = each([-70, 10, 90], (x, index) =>
  line(`M${x} ${-330 - (index % 2) * 30}c-46 -50 46 -80 0 -136s46 -80 6 -124`, palette.cream, 18),
)

const snack = (x: number, fill: string, top: string): string => rect(x, -84, 92, 84, fill, 14) + rect(x, -84, 92, 28, top, 14)

const plate = [
  ellipse(0, 6, 210, 32, palette.stone),
  ellipse(0, -4, 210, 30, palette.mist),
  snack(-148, palette.marigold, palette.light),
  snack(-46, palette.terracotta, palette.clay),
  snack(56, palette.moss, palette.mist),
]

/** A cup of tea and market cakes on a terrace table, hills behind. */
export const cupOfTea = picture(
  palette.sand,
  hills(800),
  rect(0, 700, 1600, 200, palette.green),
  rect(0, 660, 1600, 34, palette.cream, 17),
  each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], (post) => rect(40 + post * 150, 680, 28, 220, palette.cream)),
  rect(0, 860, 1600, 340, palette.terracotta),
  plant(190, 960, 1.3),
  ellipse(840, 946, 590, 104, palette.bark),
  ellipse(840, 920, 590, 104, palette.clay),
  placed(740, 908, [...cup, steam], 0, 1.12),
  placed(1170, 928, plate, 0, 0.9),
)
