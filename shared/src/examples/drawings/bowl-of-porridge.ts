import { palette } from './palette.ts'
import { gardenWindow, plant, table } from './scenery.ts'
import { area, circle, each, ellipse, kawung, line, picture, placed, rect } from './shapes.ts'

const bowl = [
  ellipse(0, 6, 200, 26, palette.stone),
  ellipse(0, -240, 290, 62, palette.cream),
  ellipse(0, -236, 252, 46, palette.light),
  each([-130, -66, 0, 70, 136], (x, index) => circle(x, -250 + (index % 2) * 26, 20, index % 2 === 0 ? palette.marigold : palette.moss)),
  area('M-290 -240C-280 -70 -150 0 0 0C150 0 280 -70 290 -240C180 -160 -180 -160 -290 -240z', palette.green),
  each([-170, -60, 60, 170], (x) => kawung(x, -110 + Math.abs(x) * -0.12, 44, palette.moss)),
]

const spoon = line('M930 660L1070 480', palette.stone, 26)

const bananas = [
  area('M-146 -150C-150 0 40 80 186 -20L180 -48C80 -10 -50 -50 -96 -150z', palette.sand),
  area('M-146 -160C-140 -30 40 40 200 -60L190 -90C90 -50 -40 -80 -88 -160z', palette.marigold),
  area('M-140 -170C-120 -70 50 -20 190 -120L178 -146C90 -100 -30 -110 -84 -176z', palette.light),
  rect(-152, -208, 72, 60, palette.bark, 14),
]

const bootie = [
  area('M-56 -150H44V-84C110 -78 132 -40 126 0H-56z', palette.cream),
  rect(-66, -176, 120, 46, palette.marigold, 20),
  line('M-34 -92H30', palette.sand, 10),
  rect(-56, -16, 182, 16, palette.stone, 8),
]

/** A warm bowl of porridge with vegetables, bananas and knitted baby shoes. */
export const bowlOfPorridge = picture(
  palette.wall,
  gardenWindow(540, 60, 520, 560),
  rect(0, 1100, 1600, 100, palette.clay),
  table(100, 1500, 880),
  plant(1410, 884, 0.75),
  spoon,
  placed(760, 884, bowl, 0, 1.08),
  each([-70, 20, 110], (x, index) => line(`M${680 + x} ${560 - (index % 2) * 26}c-40 -40 40 -66 0 -116`, palette.cream, 16)),
  placed(290, 866, bananas, 0, 0.95),
  placed(1120, 884, bootie, 0, 0.8),
  placed(1230, 894, bootie, 0, 0.8),
)
