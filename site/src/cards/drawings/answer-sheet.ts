import type { Card } from '@ruang-solusi/shared/card'
import { svgOf } from '../engine/element.ts'
import { palette } from '../palette.ts'
import type { Art } from './art.ts'
import { iconStrokes } from './icon-strokes.ts'

type Icon = NonNullable<Card['icon']>

/** One thing a household may have; a chosen one is filled and ticked. */
function tile(icon: Icon, x: number, y: number, isChosen: boolean): string {
  const [ground, ink] = isChosen ? [palette.green, palette.white] : [palette.white, palette.green]
  const tick = `<circle cx="${x + 72}" cy="${y + 8}" r="17" fill="${palette.marigold}"/><path d="M${x + 64} ${y + 9}l6 6l11-13" fill="none" stroke="${palette.ink}" stroke-width="4.4" stroke-linecap="round" stroke-linejoin="round"/>`
  return (
    `<rect x="${x + 2}" y="${y + 2}" width="76" height="76" rx="18" fill="${ground}" stroke="${palette.green}" stroke-width="4"/>` +
    `<g transform="translate(${x + 16} ${y + 16})" fill="none" stroke="${ink}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round">${iconStrokes[icon]}</g>${isChosen ? tick : ''}`
  )
}

const line = (y: number, width: number): string => `<rect x="16" y="${y}" width="${width}" height="14" rx="7" fill="${palette.stone}"/>`

/** The first screen of the check: who lives at home, two of them chosen. */
export const answerSheet: Art = {
  name: 'answer sheet',
  svg: svgOf(
    200,
    480,
    `<rect x="0" y="112" width="200" height="316" rx="28" fill="${palette.umber}"/><rect x="0" y="100" width="200" height="316" rx="28" fill="${palette.cream}"/>` +
      `${line(128, 150)}${line(152, 100)}${tile('school', 14, 192, true)}${tile('family', 106, 192, false)}${tile('elderly', 14, 284, true)}${tile('work', 106, 284, false)}` +
      `<rect x="14" y="380" width="172" height="16" rx="8" fill="${palette.marigold}"/>`,
  ),
}
