import { palette } from './palette.ts'
import { doorway, hills, meadow, plant } from './scenery.ts'
import { area, circle, each, line, picture, placed, rect, ring } from './shapes.ts'

const wheelchair = [
  line('M-100 -336L-58 -120H112L150 66H214', palette.leaf, 26),
  line('M-100 -336H-156', palette.ink, 26),
  placed(-78, -150, [rect(-28, -176, 48, 190, palette.terracotta, 18)], -9),
  rect(-92, -166, 226, 48, palette.terracotta, 18),
  line('M-70 -240H84V-160', palette.leaf, 20),
  each([0, 30, 60, 90, 120, 150], (turn) => placed(0, 0, [line('M-118 0H118', palette.stone, 6)], turn)),
  ring(0, 0, 128, palette.ink, 24),
  circle(0, 0, 22, palette.marigold),
  ring(166, 88, 40, palette.ink, 18),
]

/** A ramp with a handrail up to a lit door, a wheelchair waiting on the landing. */
export const wheelchairRamp = picture(
  palette.sand,
  hills(830),
  meadow(900),
  rect(560, 190, 1040, 760, palette.cream),
  rect(560, 800, 1040, 120, palette.mist),
  area('M450 210L610 60H1600V210z', palette.terracotta),
  line('M450 210H1600', palette.bark, 26),
  rect(1310, 400, 190, 230, palette.bark, 10),
  rect(1328, 418, 154, 194, palette.light),
  line('M1405 418v194M1328 515h154', palette.bark, 12),
  doorway(990, 920, 420, 620),
  plant(1350, 920, 0.95),
  rect(560, 920, 1040, 150, palette.stone),
  area('M60 1070L560 920H620V1070z', palette.stone),
  line('M60 1066L560 924H1600', palette.wall, 28),
  each([190, 370, 550], (x) => rect(x - 11, 1030 - (x - 190) * 0.3 - 190, 22, 200, palette.green)),
  line('M176 844L560 736H620', palette.marigold, 30),
  rect(0, 1070, 1600, 130, palette.leaf),
  placed(790, 775, wheelchair, 0, 1),
)
