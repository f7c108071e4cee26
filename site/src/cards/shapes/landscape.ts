import { type Card, cardSizes } from '@ruang-solusi/shared/card'
import { designs } from '../designs/index.ts'
import { moved } from '../paint/marks.ts'
import type { Plan } from '../paint/paint-plan.ts'
import { footerBlock, footerMark, placeMark } from '../parts/footer.ts'
import { headerBlock } from '../parts/header.ts'
import { backdropOf } from './backdrop.ts'
import { panelOf, panelWords } from './panel.ts'

const size = cardSizes.landscape
const panelPlace = { left: 0, top: 0, width: 264, height: size.height }
/** The words begin inside the middle square, which is all that some chat apps show. */
const left = 304
const right = size.width - 64
const top = 50
const bottom = size.height - top
/** Nothing that must be read stands outside the middle square. */
const keyWidth = 915 - left
/** Header and band of an example stay apart. */
const ribbonStart = 1024
const gap = 26

/** The link preview: a drawing at left, the words in the middle. */
export async function planLandscape(card: Card): Promise<Plan> {
  const design = designs[card.design]
  const theme = design.theme(card)
  const panel = panelOf(card, design, theme, panelPlace)
  const headerWidth = (card.example ? ribbonStart : right) - left
  const header = await headerBlock(card, theme, { badge: headerWidth, kicker: headerWidth }, 1)
  const footer = await footerBlock(card, theme, right - left, 1, 'two')
  const room = bottom - top - header.height - footer.height - 2 * gap
  const main = await design.main(card, theme, { width: keyWidth, height: room, scale: 1, wide: right - left })
  const mark = placeMark(left, bottom - 60, 1)
  return {
    size,
    backdrop: backdropOf(card, { size, theme, panel, mark }),
    panel,
    marks: [
      ...(await panelWords(card, design, panel)),
      ...moved(header.marks, left, top),
      ...moved(main.marks, left, top + header.height + gap + (room - main.height) / 2),
      ...moved(footer.marks, left + footerMark.width + footerMark.gap, bottom - footer.height),
    ],
  }
}
