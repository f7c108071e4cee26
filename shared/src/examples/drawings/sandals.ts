import { palette } from './palette.ts'
import { plant } from './scenery.ts'
import { arch, area, each, ellipse, line, picture, placed, rect } from './shapes.ts'

const sole = (fill: string): string =>
  area('M-62 -170C-74 -60 -60 40 -48 120C-36 176 36 176 48 120C60 40 74 -60 62 -170C50 -236 -50 -236 -62 -170z', fill)

const sandal = (upper: string, inner: string, strap: string): string[] => [
  placed(6, 14, [sole(palette.bark)]),
  sole(upper),
  placed(0, -4, [sole(inner)], 0, 0.86),
  line('M-56 -6C-40 -70 -14 -112 0 -134C14 -112 40 -70 56 -6', strap, 28),
]

const pair = (x: number, y: number, scale: number, parts: string[]): string =>
  placed(x - 84 * scale, y, parts, -5, scale) + placed(x + 84 * scale, y, parts, 6, scale)

/** A grown-up's and a child's sandals on the step of an open door. */
export const sandals = picture(
  palette.wall,
  rect(0, 640, 1600, 40, palette.stone),
  arch(440, 60, 720, 700, palette.terracotta),
  arch(510, 130, 580, 630, palette.light),
  area('M1090 760V420A290 290 0 0 0 870 139V760z', palette.green),
  area('M1046 470V420A246 246 0 0 0 912 200V470z', palette.leaf),
  rect(912, 520, 134, 190, palette.leaf, 10),
  ellipse(892, 560, 12, 20, palette.marigold),
  plant(270, 780, 1.3),
  rect(0, 760, 1600, 440, palette.clay),
  rect(0, 760, 1600, 30, palette.sand),
  area('M510 760H870L990 1200H330z', palette.sand),
  area('M430 860H1170L1250 1150H350z', palette.green),
  each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], (tuft) => line(`M${368 + tuft * 66} 1150v26`, palette.green, 12)),
  line('M462 892H1138L1196 1118H404z', palette.moss, 8),
  pair(690, 1012, 0.68, sandal(palette.terracotta, palette.sand, palette.cream)),
  pair(962, 1034, 0.46, sandal(palette.marigold, palette.light, palette.terracotta)),
)
