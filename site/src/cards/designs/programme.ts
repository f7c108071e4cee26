import type { Card } from '@ruang-solusi/shared/card'
import { iconDoor } from '../drawings/icon-door.ts'
import { palette } from '../palette.ts'
import { figureBlock } from '../parts/figure-block.ts'
import { scaled } from '../parts/scaled.ts'
import { stack } from '../parts/stack.ts'
import { setText } from '../parts/text-block.ts'
import { titleBlock } from '../parts/title-block.ts'
import { fitText } from '../text/fit-text.ts'
import type { Design, Theme } from './design.ts'
import { onGreen } from './themes.ts'

const quietGreen: Theme = { ...onGreen, pill: palette.stone, pillText: palette.slate, figure: palette.stone, light: palette.stone }

const loudDoor = { wall: palette.white, inside: palette.cream, ink: palette.green, floor: palette.marigold }
const quietDoor = { wall: palette.stone, inside: palette.cream, ink: palette.slate, floor: palette.slate }

/** Sizes that the figure may at most have; it gives way to a long sentence. */
const largestFigures = [108, 76, 60, 48]

/** Deep green with the kawung; what one gets in the largest figures of all. */
export const programme: Design = {
  theme: ({ quiet }) => (quiet ? quietGreen : onGreen),
  art: ({ icon = 'family', quiet }) => iconDoor(icon, quiet ? quietDoor : loudDoor),
  async main(card: Card, theme, room) {
    if (card.figure === undefined) return titleBlock(card, theme, room)
    const sentence = card.rhythm === undefined ? card.title : `${card.rhythm}, ${card.title}`
    const gap = 8 * room.scale
    const look = {
      width: room.width,
      sizes: scaled([56, 50, 46, 42, 40], room.scale),
      weight: 700 as const,
      leading: 1.14,
      tracking: -0.018,
    }
    for (const most of largestFigures) {
      const figure = await figureBlock(card.figure, theme.figure, room, most)
      const title = await fitText(sentence, { ...look, height: room.height - figure.height - gap })
      if (title.isWhole || most === largestFigures.at(-1)) return stack(gap, figure, setText(title, theme.title))
    }
    return titleBlock(card, theme, room)
  },
}
