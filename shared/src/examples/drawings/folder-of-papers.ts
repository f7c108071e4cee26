import { palette } from './palette.ts'
import { arch, area, circle, each, ellipse, kawung, line, picture, placed, rect, ring } from './shapes.ts'

const paper = (lines: number[]): string[] => [
  rect(-250, -340, 500, 680, palette.cream, 18),
  arch(-196, -290, 84, 112, palette.green),
  rect(-80, -276, 250, 30, palette.stone, 15),
  rect(-80, -222, 180, 24, palette.stone, 12),
  each(lines, (width, index) => rect(-196, -130 + index * 56, width, 22, palette.stone, 11)),
]

const card = [
  rect(-190, -120, 380, 240, palette.mist, 26),
  rect(-150, -76, 110, 140, palette.moss, 16),
  arch(-122, -40, 54, 104, palette.cream),
  each([180, 140, 160], (width, index) => rect(-8, -66 + index * 48, width, 20, palette.leaf, 10)),
]

const folder = [
  area('M-420 -330H-120L-60 -250H420V420H-420z', palette.terracotta),
  placed(-40, -150, [...paper([380, 340, 390])], -7),
  placed(90, -170, [...paper([360, 392, 320])], 5),
  area('M-440 -60H440L412 430H-412z', palette.clay),
  each([-270, -90, 90, 270], (x) => kawung(x, 300, 66, palette.sand)),
  line('M-420 -10H420', palette.sand, 10),
]

const glasses = [
  circle(-92, 0, 76, palette.wall),
  circle(92, 0, 76, palette.wall),
  ring(-92, 0, 76, palette.ink, 18),
  ring(92, 0, 76, palette.ink, 18),
  line('M-18 -14Q0 -32 18 -14M-166 -14L-236 -90M166 -14L236 -90', palette.ink, 18),
]

const pen = [
  rect(-24, -250, 48, 400, palette.green, 20),
  area('M-24 130H24L0 220z', palette.marigold),
  rect(-24, -190, 48, 22, palette.marigold),
]

/** Family papers in one folder on a table, with a card, a pen and reading glasses. */
export const folderOfPapers = picture(
  palette.sand,
  ellipse(800, 700, 760, 520, palette.light),
  placed(780, 640, folder, -3, 0.98),
  placed(1170, 930, card, 9, 0.9),
  placed(330, 960, glasses, -8, 0.95),
  placed(1400, 430, pen, 24, 0.95),
)
