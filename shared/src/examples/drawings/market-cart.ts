import { palette } from './palette.ts'
import { hills, meadow } from './scenery.ts'
import { area, circle, each, ellipse, kawung, line, picture, placed, rect, ring } from './shapes.ts'

const stripes = [0, 1, 2, 3, 4, 5, 6, 7]

const awning = each(stripes, (stripe) => {
  const top = 430 + stripe * 90
  const bottom = 360 + stripe * 110
  const fill = stripe % 2 === 0 ? palette.marigold : palette.cream
  return area(`M${top} 250h90L${bottom + 110} 390v40a55 46 0 0 1 -110 0v-40z`, fill)
})

const wheel = (x: number): string =>
  circle(x, 990, 118, palette.ink) +
  circle(x, 990, 88, palette.sand) +
  each([0, 45, 90, 135], (turn) => placed(x, 990, [rect(-84, -8, 168, 16, palette.terracotta)], turn)) +
  ring(x, 990, 88, palette.terracotta, 16) +
  circle(x, 990, 26, palette.marigold)

const cakes =
  each([0, 1, 2, 3, 4], (index) => circle(520 + index * 74, 640, 40, index % 2 === 0 ? palette.marigold : palette.clay)) +
  each([0, 1, 2, 3], (index) => circle(557 + index * 74, 586, 36, index % 2 === 0 ? palette.sand : palette.light))

const pot = [
  area('M-116 -130H116L104 0H-104z', palette.leaf),
  rect(-130, -150, 260, 34, palette.green, 16),
  area('M-104 -150C-90 -220 90 -220 104 -150z', palette.moss),
  circle(0, -214, 22, palette.green),
]

/** A food seller's cart with a striped awning, ready for the morning. */
export const marketCart = picture(
  palette.sand,
  hills(820),
  meadow(950),
  rect(0, 1080, 1600, 120, palette.leaf),
  ellipse(800, 1112, 560, 26, palette.green),
  rect(410, 400, 26, 380, palette.bark),
  rect(1164, 400, 26, 380, palette.bark),
  line('M1190 800H1420', palette.bark, 30),
  line('M1330 800V1090', palette.bark, 24),
  rect(450, 470, 460, 230, palette.mist, 14),
  cakes,
  line('M450 470H910V700', palette.bark, 14),
  placed(1050, 700, pot, 0, 0.95),
  rect(370, 690, 860, 44, palette.terracotta, 14),
  rect(400, 730, 800, 190, palette.green),
  each([510, 704, 898, 1092], (x) => kawung(x, 824, 74, palette.moss) + circle(x, 824, 10, palette.marigold)),
  wheel(560),
  wheel(1010),
  awning,
  rect(410, 232, 760, 34, palette.terracotta, 17),
)
