import { palette } from './palette.ts'
import { arch, area, circle, each, kawung, line, picture, placed, rect, ring } from './shapes.ts'

const heart = (x: number, y: number, size: number, fill: string): string =>
  placed(x, y, [area('M0 70C-104 0 -84 -86 -30 -82C-12 -80 -2 -68 0 -56C2 -68 12 -80 30 -82C84 -86 104 0 0 70z', fill)], 0, size)

const card = [
  rect(-328, -196, 680, 440, palette.clay, 44),
  rect(-340, -220, 680, 440, palette.green, 44),
  rect(-340, 92, 680, 58, palette.marigold),
  arch(-274, -156, 140, 190, palette.cream),
  arch(-240, -116, 72, 150, palette.marigold),
  rect(-80, -144, 310, 34, palette.mist, 17),
  rect(-80, -78, 230, 28, palette.moss, 14),
  rect(-80, -20, 270, 28, palette.moss, 14),
  heart(270, 186, 0.34, palette.cream),
]

const tubes = 'M560 150C500 250 540 360 650 360C760 360 800 250 740 150'
const hose = 'M650 360C650 470 1220 300 1220 620C1220 900 1010 1000 800 1000C640 1000 500 1010 430 960'

const stethoscope = [
  line(tubes, palette.stone, 26),
  line('M572 190C530 270 560 360 650 360C740 360 770 270 728 190', palette.ink, 32),
  line(hose, palette.ink, 32),
  circle(556, 140, 24, palette.ink),
  circle(744, 140, 24, palette.ink),
  circle(380, 930, 104, palette.stone),
  circle(380, 930, 72, palette.cream),
  ring(380, 930, 88, palette.marigold, 14),
]

/** A health card on a table, ringed by a stethoscope. */
export const healthCard = picture(
  palette.sand,
  placed(800, 600, [rect(-640, -470, 1280, 940, palette.wall, 60), rect(-606, -436, 1212, 872, palette.cream, 44)], -4),
  each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], (index) => kawung(260 + index * 120, 1008 - index * 8.4, 34, palette.light)),
  ...stethoscope.slice(0, 3),
  placed(800, 640, card, -6, 1),
  ...stethoscope.slice(3),
)
