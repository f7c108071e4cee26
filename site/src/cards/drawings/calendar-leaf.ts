import { svgOf } from '../engine/element.ts'
import { palette } from '../palette.ts'
import type { Art } from './art.ts'

/** A leaf of a tear-off calendar: room for the weekday at 136, the day at 230 and the month at 314 px from above. */
export const calendarLeaf = (accent: string): Art => ({
  name: `calendar ${accent}`,
  svg: svgOf(
    200,
    480,
    `<rect x="14" y="112" width="172" height="244" rx="22" fill="${palette.creamShade}" transform="rotate(-4 100 230)"/>` +
      `<rect x="4" y="100" width="192" height="252" rx="24" fill="${palette.white}"/>` +
      `<path d="M4 124a24 24 0 0 1 24-24h144a24 24 0 0 1 24 24v46H4z" fill="${accent}"/>` +
      `<g fill="${palette.ink}"><rect x="46" y="80" width="12" height="38" rx="6"/><rect x="142" y="80" width="12" height="38" rx="6"/></g>`,
  ),
})
