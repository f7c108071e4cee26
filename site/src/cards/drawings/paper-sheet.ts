import { svgOf } from '../engine/element.ts'
import { palette } from '../palette.ts'

const line = (y: number, width: number): string => `<rect x="96" y="${y}" width="${width}" height="12" rx="6" fill="${palette.stone}"/>`

import type { Art } from './art.ts'
/** A letter with a folded corner and a seal. */
export const paperSheet: Art = {
  name: 'paper sheet',
  svg: svgOf(
    200,
    480,
    `<g transform="translate(2 120) scale(.52)"><rect x="26" y="34" width="310" height="420" rx="18" fill="${palette.apricot}" transform="rotate(-6 180 240)"/>
<path d="M68 18h190l68 68v342a18 18 0 0 1-18 18H68a18 18 0 0 1-18-18V36a18 18 0 0 1 18-18z" fill="${palette.white}"/>
<path d="M258 18l68 68h-50a18 18 0 0 1-18-18z" fill="${palette.stone}"/>
<path d="M96 116V88a18 18 0 0 1 36 0v28z" fill="${palette.green}"/><path d="M106 116V92a8 8 0 0 1 16 0v24z" fill="${palette.marigold}"/>
<rect x="148" y="80" width="92" height="14" rx="7" fill="${palette.green}"/><rect x="148" y="102" width="64" height="12" rx="6" fill="${palette.stone}"/>
${line(156, 184)}${line(186, 184)}${line(216, 150)}${line(262, 184)}${line(292, 120)}
<circle cx="266" cy="366" r="46" fill="none" stroke="${palette.terracotta}" stroke-width="7"/><path d="M244 367l15 15l29-31" fill="none" stroke="${palette.terracotta}" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>
<path d="M96 378c14-22 24-22 22-4s12 14 24-2s16 6 34 0" fill="none" stroke="${palette.slate}" stroke-width="5" stroke-linecap="round"/></g>`,
  ),
}
