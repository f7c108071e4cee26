import { litDoor } from '../drawings/lit-door.ts'
import { column, drawing } from '../element.ts'
import { palette } from '../palette.ts'
import { canvas, margin } from '../parts/canvas.ts'
import { onLight, titleBlock } from '../parts/title-block.ts'
import { cardSize } from '../template.ts'
import type { Design } from './design.ts'

const panel = 430

/** White beside green; the door one may knock at. */
export const agency: Design = {
  async build(card) {
    const door = litDoor({ wall: palette.white, light: palette.marigold, floor: palette.greenLine, leaf: palette.creamDeep })
    return canvas(
      palette.white,
      card.example,
      column(
        { position: 'absolute', right: 0, top: 0, width: panel, height: cardSize.height, backgroundColor: palette.green },
        drawing(door, 420, 560, { position: 'absolute', left: 5, bottom: 0 }),
      ),
      await titleBlock(card, { left: margin.x, width: cardSize.width - panel - margin.x - 44, colours: onLight }),
    )
  },
}
