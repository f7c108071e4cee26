import { type Card, cardSizes } from '@ruang-solusi/shared/card'
import { designs } from '../designs/index.ts'
import { moved } from '../paint/marks.ts'
import type { Plan } from '../paint/paint-plan.ts'
import { footerBlock, footerMark, placeMark } from '../parts/footer.ts'
import { headerBlock } from '../parts/header.ts'
import { backdropOf } from './backdrop.ts'
import { panelOf, panelWords } from './panel.ts'

const size = cardSizes.square
const scale = 1.3
const panelWidth = 312
const left = 76
const right = size.width - panelWidth - 36
const top = 84
const bottom = size.height - 80
const gap = 40
/** The badge may lie over the panel, but stays clear of an example's band. */
const headerWidth = 850

/** For feeds: the words in a column, the drawing beside them. */
export async function planSquare(card: Card): Promise<Plan> {
  const design = designs[card.design]
  const theme = design.theme(card)
  const panel = panelOf(card, design, theme, { left: size.width - panelWidth, top: 0, width: panelWidth, height: size.height })
  const width = right - left
  const header = await headerBlock(card, theme, { badge: headerWidth, kicker: width }, scale)
  const footer = await footerBlock(card, theme, width, scale, 'more')
  const room = bottom - top - header.height - footer.height - 2 * gap
  const main = await design.main(card, theme, { width, height: room, scale, wide: width })
  return {
    size,
    backdrop: backdropOf(card, { size, theme, panel, mark: placeMark(left, bottom - footerMark.height * scale - 8, scale) }),
    panel,
    marks: [
      ...(await panelWords(card, design, panel)),
      ...moved(header.marks, left, top),
      ...moved(main.marks, left, top + header.height + gap + (room - main.height) / 2),
      ...moved(footer.marks, left + (footerMark.width + footerMark.gap) * scale, bottom - footer.height),
    ],
  }
}
