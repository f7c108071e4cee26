import { kawung } from '../drawings/kawung.ts'
import { litDoor } from '../drawings/lit-door.ts'
import { drawing } from '../element.ts'
import { palette } from '../palette.ts'
import { canvas, margin } from '../parts/canvas.ts'
import { titleBlock } from '../parts/title-block.ts'
import { cardSize } from '../template.ts'
import type { Design } from './design.ts'

const door = { width: 420, height: 560 }

/** Deep green all over with the open door: the face of the site itself. */
export const page: Design = {
  async build(card) {
    const pattern = kawung(cardSize.width, cardSize.height, palette.greenShade)
    const svg = litDoor({ wall: palette.cream, light: palette.marigold, floor: palette.marigoldDeep, leaf: palette.creamDeep })
    return canvas(
      palette.green,
      card.example,
      drawing(pattern, cardSize.width, cardSize.height, { position: 'absolute', left: 0, top: 0 }),
      drawing(svg, door.width, door.height, { position: 'absolute', right: 24, bottom: 0 }),
      await titleBlock(card, {
        left: margin.x,
        width: cardSize.width - margin.x - door.width - 30,
        colours: {
          pill: palette.cream,
          pillText: palette.green,
          kicker: palette.mint,
          title: palette.white,
          line: palette.mint,
          wall: palette.white,
          light: palette.marigold,
          publisher: palette.white,
          meta: palette.mint,
        },
      }),
    )
  },
}
