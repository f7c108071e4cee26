import { palette } from './palette.ts'
import { gardenWindow, table } from './scenery.ts'
import { area, circle, each, kawung, line, picture, placed, rect, ring } from './shapes.ts'

const machine = [
  rect(-330, -60, 680, 60, palette.ink, 18),
  rect(-330, -60, 680, 18, palette.marigold, 9),
  area('M150 -60V-300H-210Q-290 -300 -290 -230V-190H-190V-170Q-60 -200 70 -196L80 -60z', palette.green),
  area('M70 -60C66 -140 70 -180 40 -212H180V-60z', palette.green),
  area('M-210 -360H250Q300 -360 300 -310V-60H80C110 -150 70 -236 -20 -240H-210Q-300 -236 -300 -300T-210 -360z', palette.green),
  rect(-300, -330, 96, 168, palette.green, 26),
  rect(-262, -170, 20, 90, palette.stone, 8),
  area('M-282 -84H-222L-236 -62H-268z', palette.stone),
  circle(314, -286, 84, palette.marigold),
  ring(314, -286, 56, palette.sand, 14),
  circle(314, -286, 20, palette.terracotta),
  line('M-150 -300H170', palette.marigold, 10),
  each([-96, 14, 124], (x) => placed(x, -300, [rect(-15, -15, 30, 30, palette.light, 4)], 45)),
  rect(96, -436, 14, 80, palette.stone),
  rect(72, -432, 62, 70, palette.terracotta, 10),
  line('M72 -400C-60 -430 -180 -420 -252 -340V-180', palette.cream, 5),
]

const cloth =
  area(
    'M250 842C420 760 560 812 700 812C840 812 900 800 960 842V872H700C690 1000 720 1100 690 1200H300C330 1080 230 980 250 842z',
    palette.marigold,
  ) +
  line('M360 880C350 980 410 1080 392 1200', palette.sand, 10) +
  line('M540 880C548 1000 500 1080 524 1200', palette.sand, 10) +
  each([0, 1, 2, 3, 4, 5], (index) =>
    kawung(330 + (index % 2) * 190 + (index > 3 ? 40 : 0), 930 + Math.floor(index / 2) * 100, 40, palette.light),
  )

const spool = (x: number, fill: string): string =>
  rect(x - 34, 720, 68, 18, palette.bark, 6) + rect(x - 26, 738, 52, 70, fill) + rect(x - 34, 804, 68, 18, palette.bark, 6)

/** A sewing machine with cloth under the needle, by a window to the hills. */
export const sewingMachine = picture(
  palette.wall,
  gardenWindow(400, 40, 800, 740),
  rect(90, 330, 230, 16, palette.bark, 8),
  each([140, 205, 270], (x, index) => rect(x - 22, 256, 44, 74, [palette.green, palette.marigold, palette.clay][index] ?? palette.clay, 8)),
  rect(0, 1090, 1600, 110, palette.clay),
  table(120, 1480, 820),
  cloth,
  placed(830, 824, machine, 0, 1.12),
  spool(1290, palette.leaf),
  spool(1380, palette.clay),
)
