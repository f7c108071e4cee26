import { svgOf } from '../engine/element.ts'
import { palette } from '../palette.ts'
import type { Art } from './art.ts'

/** A door with a tick in it: this way it is right. */
export const tickDoor: Art = {
  name: 'tick door',
  svg: svgOf(
    200,
    480,
    `<path d="M0 480V160a100 100 0 0 1 200 0v320z" fill="${palette.leaf}"/><path d="M18 480V161a82 82 0 0 1 164 0v319z" fill="${palette.cream}"/>` +
      `<path d="M18 440H182L200 480H0z" fill="${palette.marigold}"/><circle cx="100" cy="240" r="62" fill="${palette.leaf}"/>` +
      `<path d="M70 242l22 22l40-46" fill="none" stroke="${palette.white}" stroke-width="15" stroke-linecap="round" stroke-linejoin="round"/>`,
  ),
}
