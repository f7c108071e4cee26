import { palette } from './palette.ts'
import { tiles } from './scenery.ts'
import { arch, area, circle, each, ellipse, kawung, picture, placed, rect } from './shapes.ts'

const tap = [
  rect(-330, -44, 70, 180, palette.stone, 20),
  rect(-280, 10, 260, 74, palette.marigold, 30),
  area('M-60 10H20C110 10 140 70 140 150V190H52V160C52 110 30 84 -20 84H-60z', palette.marigold),
  rect(40, 180, 112, 36, palette.sand, 12),
  rect(-130, -60, 40, 90, palette.sand),
  rect(-220, -104, 220, 54, palette.terracotta, 27),
]

const jar = [
  area('M-150 -430C-320 -340 -330 -90 -190 0H190C330 -90 320 -340 150 -430z', palette.terracotta),
  area('M-190 -400C-320 -300 -320 -100 -190 0H-90C-220 -110 -230 -300 -130 -420z', palette.clay),
  each([-120, -20, 80, 180], (x) => kawung(x, -210, 46, palette.sand)),
  rect(-190, -466, 380, 60, palette.clay, 28),
  ellipse(0, -460, 168, 26, palette.bark),
  ellipse(0, -452, 150, 20, palette.mist),
]

const dipper = [
  area('M-70 -90H70L56 0H-56z', palette.green),
  ellipse(0, -90, 70, 16, palette.leaf),
  rect(60, -84, 190, 26, palette.green, 13),
]

/** A tap filling a clay water jar in a tiled yard. */
export const waterTap = picture(
  palette.wall,
  each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], (column) =>
    each([0, 1, 2], (row) => rect(column * 170 - 40 + (row % 2) * 85, 480 + row * 130, 150, 110, palette.sun, 10)),
  ),
  arch(430, 60, 740, 880, palette.mist),
  tiles(880),
  rect(470, 120, 34, 800, palette.stone, 12),
  placed(800, 200, tap),
  ellipse(896, 1098, 340, 34, palette.terracotta),
  placed(896, 1090, jar, 0, 1.05),
  rect(864, 410, 66, 200, palette.cream),
  ellipse(897, 612, 74, 13, palette.cream),
  placed(420, 1110, dipper, 0, 1.1),
  circle(1080, 560, 14, palette.cream),
  circle(1040, 510, 10, palette.cream),
  circle(760, 556, 12, palette.cream),
)
