import { topicDoor } from '../drawings/topic-icon.ts'
import { drawing } from '../element.ts'
import { palette } from '../palette.ts'
import { canvas, margin } from '../parts/canvas.ts'
import { onLight, titleBlock } from '../parts/title-block.ts'
import { cardSize } from '../template.ts'
import type { Design } from './design.ts'

const door = { width: 380, height: 500 }

/** The green of dry rice fields; the need drawn large in a door. */
export const topic: Design = {
  async build(card) {
    const svg = topicDoor(card.icon ?? 'house')
    return canvas(
      palette.sandGreen,
      card.example,
      drawing(svg, door.width, door.height, { position: 'absolute', left: cardSize.width - margin.x - door.width, bottom: 0 }),
      await titleBlock(card, {
        left: margin.x,
        width: cardSize.width - 2 * margin.x - door.width - 48,
        colours: { ...onLight, pill: palette.marigold, pillText: palette.ink },
      }),
    )
  },
}
