import { svgOf } from '../engine/element.ts'
import { palette } from '../palette.ts'
import type { Art } from './art.ts'

/** Where the numbers stand on the stones, px. */
export const stones = [
  { x: 64, y: 420 },
  { x: 136, y: 346 },
  { x: 76, y: 280 },
]

const radii = [
  { rx: 58, ry: 34 },
  { rx: 52, ry: 30 },
  { rx: 46, ry: 27 },
]

const stone = ({ x, y }: { x: number; y: number }, index: number): string => {
  const { rx, ry } = radii[index] ?? { rx: 0, ry: 0 }
  return `<ellipse cx="${x}" cy="${y + 9}" rx="${rx}" ry="${ry}" fill="${palette.greenDeep}"/><ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${palette.leaf}"/>`
}

/** Three stones that lead to a lit door. */
export const stepsToDoor: Art = {
  name: 'steps to door',
  svg: svgOf(
    200,
    480,
    `<path d="M52 236V110a56 56 0 0 1 112 0v126z" fill="${palette.green}"/><path d="M68 236V112a40 40 0 0 1 80 0v124z" fill="${palette.marigold}"/>` +
      `<path d="M68 236V112a40 40 0 0 1 40-40c-10 10-14 26-14 46v136z" fill="${palette.cream}"/>${[2, 1, 0].map((index) => stone(stones[index] ?? { x: 0, y: 0 }, index)).join('')}`,
  ),
}
