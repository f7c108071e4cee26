import { palette } from './palette.ts'
import { table } from './scenery.ts'
import { arch, area, circle, each, ellipse, line, picture, placed, rect } from './shapes.ts'

const grains = each([...Array(24).keys()], (index) => {
  const column = index % 8
  const row = Math.floor(index / 8)
  const x = -150 + column * 43 + (row % 2) * 18
  const y = -478 - row * 34 + Math.abs(column - 3.5) * 9
  return placed(x, y, [ellipse(0, 0, 13, 6, palette.stone)], (index * 47) % 180)
})

const sack = [
  area('M-230 -440C-290 -280 -280 -60 -240 0H240C280 -60 290 -280 230 -440z', palette.stone),
  area('M-230 -440C-270 -320 -276 -200 -268 -110C-120 -60 120 -60 268 -110C276 -200 270 -320 230 -440z', palette.wall),
  area('M-210 -450C-150 -590 150 -590 210 -450z', palette.cream),
  grains,
  rect(-256, -474, 512, 66, palette.clay, 33),
  arch(-70, -310, 140, 180, palette.green),
  arch(-38, -270, 76, 140, palette.marigold),
]

const leafStem = (turn: number, fill: string): string =>
  placed(0, -110, [line('M0 0V-180', palette.moss, 18), area('M0 -130C-80 -190 -60 -300 0 -340C60 -300 80 -190 0 -130z', fill)], turn)

const corn = (x: number, turn: number): string =>
  placed(
    x,
    -130,
    [
      area('M-52 40C-64 -90 -36 -200 0 -230C36 -200 64 -90 52 40z', palette.marigold),
      each([-150, -104, -58], (y) => each([-24, 0, 24], (kernel) => circle(kernel, y, 8, palette.sand))),
      area('M-60 60C-92 -40 -70 -110 -50 -140C-36 -70 -14 -20 4 40z', palette.moss),
      area('M60 60C92 -40 70 -110 50 -140C36 -70 14 -20 -4 40z', palette.leaf),
    ],
    turn,
  )

const basket = [
  each([-52, -24, 24, 52], (turn, index) => leafStem(turn, index % 2 === 0 ? palette.leaf : palette.moss)),
  leafStem(0, palette.green),
  corn(-74, -12),
  corn(66, 10),
  area('M-190 -170H190L140 0H-140z', palette.clay),
  each([-122, -74, -26], (y) => line(`M${y * 0.29 - 132} ${y}H${132 - y * 0.29}`, palette.terracotta, 10)),
  rect(-206, -194, 412, 46, palette.terracotta, 23),
]

const bowlOfEggs = [
  each([-110, 0, 110], (x) => ellipse(x, -130, 62, 78, palette.clay)),
  each([-55, 55], (x) => ellipse(x, -170, 60, 76, palette.cream)),
  area('M-210 -130H210C200 -20 120 0 0 0C-120 0 -200 -20 -210 -130z', palette.green),
  line('M-176 -94H176', palette.marigold, 12),
]

const tomato = (x: number, size: number): string =>
  placed(x, 852, [ellipse(0, -44, 54, 46, palette.terracotta), area('M0 -84l-28 -12l18 -2l10 -18l10 18l18 2z', palette.moss)], 0, size)

/** A sack of rice, a basket of corn and greens, and a bowl of eggs on a kitchen table. */
export const riceAndVegetables = picture(
  palette.sand,
  arch(330, 40, 940, 1080, palette.light),
  rect(0, 1090, 1600, 110, palette.clay),
  table(90, 1510, 850),
  placed(800, 856, sack, 0, 1.12),
  placed(400, 856, basket, 0, 1),
  placed(1210, 856, bowlOfEggs, 0, 0.95),
  tomato(970, 0.95),
  tomato(650, 0.8),
)
