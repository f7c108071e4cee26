import { column, row } from '../element.ts'
import { palette } from '../palette.ts'
import { canvas, margin, ribbonStart } from '../parts/canvas.ts'
import { dateBlock } from '../parts/date-block.ts'
import { onLight, titleBlock } from '../parts/title-block.ts'
import { cardSize } from '../template.ts'
import type { Design } from './design.ts'

const panel = 400
const left = panel + 52
const width = cardSize.width - left - margin.x

/** Cream beside a large leaf of the calendar. */
export const notice: Design = {
  async build(card) {
    const accent = card.quiet ? palette.slate : palette.terracotta
    const block = card.days && (await dateBlock(card.days, accent))
    return canvas(
      palette.cream,
      card.example,
      row(
        {
          position: 'absolute',
          left: 0,
          top: 0,
          width: panel,
          height: cardSize.height,
          backgroundColor: card.quiet ? palette.stone : palette.amber,
          alignItems: 'center',
          justifyContent: 'center',
        },
        block ?? column({}),
      ),
      await titleBlock(card, {
        left,
        width,
        ...(card.example ? { headerWidth: ribbonStart - left } : {}),
        colours: { ...onLight, pill: accent },
        sizes: [62, 58, 54, 50, 46, 42, 38, 34],
      }),
    )
  },
}
