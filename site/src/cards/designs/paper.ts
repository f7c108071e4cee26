import { paperSheet } from '../drawings/paper-sheet.ts'
import { drawing } from '../element.ts'
import { palette } from '../palette.ts'
import { canvas, margin } from '../parts/canvas.ts'
import { onLight, titleBlock } from '../parts/title-block.ts'
import { cardSize } from '../template.ts'
import type { Design } from './design.ts'

const sheet = { width: 380, height: 470 }

/** Deep cream; the paper itself, drawn. */
export const paper: Design = {
  async build(card) {
    return canvas(
      palette.creamDeep,
      card.example,
      drawing(paperSheet, sheet.width, sheet.height, { position: 'absolute', right: margin.x - 20, top: 118 }),
      await titleBlock(card, {
        left: margin.x,
        width: cardSize.width - 2 * margin.x - sheet.width - 20,
        colours: { ...onLight, pill: palette.terracotta },
      }),
    )
  },
}
