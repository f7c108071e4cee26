import { palette } from './palette.ts'
import { doorway, hills, meadow, plant, shadow } from './scenery.ts'
import { area, ellipse, line, picture, placed, rect } from './shapes.ts'

const bag = [
  line('M-62 -300C-62 -392 62 -392 62 -300', palette.green, 30),
  rect(-150, -250, 60, 210, palette.leaf, 28),
  rect(90, -250, 60, 210, palette.leaf, 28),
  rect(-125, -318, 250, 318, palette.green, 66),
  line('M-86 -232H86', palette.moss, 14),
  rect(-92, -172, 184, 136, palette.leaf, 30),
  line('M-92 -130H92', palette.green, 12),
  rect(-26, -150, 52, 44, palette.marigold, 12),
]

const sandal = [ellipse(0, 0, 52, 20, palette.bark), line('M-26 -4Q4 -34 30 0', palette.marigold, 12)]

/** A school bag waiting at a lit door, early in the morning. */
export const schoolBag = picture(
  palette.sand,
  hills(760),
  meadow(760),
  area('M612 1010L960 1010L1130 1200H400z', palette.leaf),
  doorway(800, 1010, 540, 720),
  rect(500, 1000, 600, 42, palette.terracotta, 12),
  placed(800, 1000, bag, 0, 1.12),
  plant(400, 1010, 1.15),
  shadow(1190, 1080, 150, palette.leaf),
  placed(1150, 1070, sandal, -6),
  placed(1240, 1084, sandal, 4),
)
