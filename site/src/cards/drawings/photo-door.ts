import { svgOf } from '../engine/element.ts'
import { palette } from '../palette.ts'
import type { Art } from './art.ts'

/** Where a photo is seen through the door, px; everything inside is of the colour `photoHole` until the photo comes. */
export const photoOpening = { left: 10, top: 70, width: 180, height: 410 } as const

/** The colour that gives way to the photo; nothing else on a card has it. */
export const photoHole = palette.hole

/** A door with nothing but a photo in it. */
export const photoDoor = (wall: string): Art => ({
  name: `photo door ${wall}`,
  isLarge: true,
  svg: svgOf(
    200,
    480,
    `<path d="M0 480V160a100 100 0 0 1 200 0v320z" fill="${wall}"/><path d="M10 480V160a90 90 0 0 1 180 0v320z" fill="${photoHole}"/>`,
  ),
})
