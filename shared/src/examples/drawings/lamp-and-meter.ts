import { palette } from './palette.ts'
import { table } from './scenery.ts'
import { area, circle, each, ellipse, line, picture, placed, rect, ring } from './shapes.ts'

const meter = [
  rect(-170, -210, 340, 470, palette.stone, 34),
  rect(-150, -190, 300, 430, palette.cream, 26),
  circle(0, -40, 116, palette.stone),
  circle(0, -40, 98, palette.green),
  each([0, 45, 90, 135, 180, 225, 270, 315], (turn) => placed(0, -40, [rect(-5, -88, 10, 20, palette.mist, 4)], turn)),
  placed(0, -40, [area('M-9 14L0 -72L9 14z', palette.marigold)], 38),
  circle(0, -40, 14, palette.marigold),
  rect(-110, 116, 220, 62, palette.ink, 14),
  each([-74, -26, 22, 70], (x) => rect(x - 12, 132, 30, 30, palette.mist, 6)),
  circle(-92, 210, 14, palette.marigold),
  circle(-48, 210, 14, palette.moss),
  line('M0 -210V-600', palette.stone, 26),
  line('M-70 260V420M70 260V420', palette.stone, 26),
]

const lamp = [
  line('M0 -420V-40', palette.ink, 14),
  area('M-230 150C-220 20 -110 -50 0 -50C110 -50 220 20 230 150z', palette.marigold),
  rect(-250, 140, 500, 34, palette.sand, 17),
  area('M-74 174H74C70 236 34 262 0 262C-34 262 -70 236 -74 174z', palette.cream),
]

const bulb = line('M-30 -40Q0 -80 30 -40', palette.terracotta, 10)

/** A lamp alight above a table with a book, and the electricity meter on the wall. */
export const lampAndMeter = picture(
  palette.green,
  area('M570 430H1080L1380 1120H270z', palette.leaf),
  rect(0, 1120, 1600, 80, palette.bark),
  table(330, 1320, 900),
  ellipse(825, 906, 380, 22, palette.sand),
  placed(825, 250, [...lamp, bulb], 0, 1.1),
  area('M630 892C690 850 770 850 825 886C880 850 960 850 1020 892V912H630z', palette.cream),
  area('M640 906C700 872 770 872 825 902C880 872 950 872 1010 906z', palette.stone),
  line('M825 888V906', palette.stone, 8),
  placed(1130, 900, [area('M-62 -120H62L50 0H-50z', palette.mist), ring(74, -66, 30, palette.mist, 16)]),
  placed(270, 470, meter, 0, 0.92),
)
