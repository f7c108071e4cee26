import type { Card } from '@ruang-solusi/shared/card'
import { svgOf } from '../engine/element.ts'
import type { Art } from './art.ts'
import { iconStrokes } from './icon-strokes.ts'

/** The colours of a door that shows a need. */
export type IconDoorColours = { wall: string; inside: string; ink: string; floor: string }

/** A need in the doorway's arch: the door stands for the way in. */
export const iconDoor = (icon: NonNullable<Card['icon']>, { wall, inside, ink, floor }: IconDoorColours): Art => ({
  name: `door ${icon} ${wall} ${inside} ${ink} ${floor}`,
  svg: svgOf(
    200,
    480,
    `<path d="M0 480V160a100 100 0 0 1 200 0v320z" fill="${wall}"/><path d="M18 480V161a82 82 0 0 1 164 0v319z" fill="${inside}"/>` +
      `<path d="M18 440H182L200 480H0z" fill="${floor}"/>` +
      `<g transform="translate(34 178) scale(2.75)" fill="none" stroke="${ink}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${iconStrokes[icon]}</g>`,
  ),
})
