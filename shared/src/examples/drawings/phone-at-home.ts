import { palette } from './palette.ts'
import { gardenWindow, plant, table } from './scenery.ts'
import { arch, area, circle, each, ellipse, line, picture, placed, rect, ring } from './shapes.ts'

const row = (y: number, fill: string): string =>
  rect(-128, y, 256, 84, palette.cream, 18) +
  circle(-88, y + 42, 24, fill) +
  line(`M-99 ${y + 43}l9 9l15 -19`, palette.cream, 8) +
  rect(-50, y + 22, 150, 16, palette.stone, 8) +
  rect(-50, y + 50, 100, 14, palette.stone, 7)

const phone = [
  rect(-180, -640, 360, 640, palette.ink, 54),
  rect(-160, -620, 320, 600, palette.wall, 38),
  area('M-160 -470V-582a38 38 0 0 1 38 -38H122a38 38 0 0 1 38 38V-470z', palette.green),
  arch(-32, -580, 64, 88, palette.cream),
  arch(-17, -562, 34, 70, palette.marigold),
  row(-440, palette.leaf),
  row(-336, palette.leaf),
  row(-232, palette.marigold),
  rect(-128, -124, 256, 66, palette.marigold, 33),
]

const stand = area('M-220 0L-150 -70H150L220 0z', palette.bark)

const glass = [
  ellipse(0, 0, 120, 20, palette.stone),
  area('M-84 -190H84L64 -4H-64z', palette.cream),
  area('M-76 -130H76L64 -10H-64z', palette.clay),
  ring(98, -110, 40, palette.cream, 20),
]

/** A phone showing a checked list, propped on a table beside a glass of tea. */
export const phoneAtHome = picture(
  palette.wall,
  gardenWindow(130, 150, 340, 500),
  rect(0, 1100, 1600, 100, palette.clay),
  table(100, 1500, 880),
  arch(540, 60, 520, 820, palette.sun),
  placed(800, 884, [stand]),
  placed(800, 850, phone, 0, 1.12),
  rect(640, 830, 320, 40, palette.terracotta, 14),
  plant(1300, 884, 1.05),
  placed(360, 884, glass, 0, 1),
  each([1080, 1110], (x, index) => rect(x - 70, 836 + index * 24, 170, 24, [palette.green, palette.marigold][index] ?? palette.green, 6)),
)
