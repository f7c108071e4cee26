import { type Card, cardSizes } from '@ruang-solusi/shared/card'
import { designs } from '../designs/index.ts'
import { moved } from '../paint/marks.ts'
import type { Plan } from '../paint/paint-plan.ts'
import { footerBlock, footerMark, placeMark } from '../parts/footer.ts'
import { headerBlock } from '../parts/header.ts'
import { slideBody } from '../parts/slide-body.ts'
import { textBlock } from '../parts/text-block.ts'
import { backdropOf } from './backdrop.ts'
import { panelOf, panelWords } from './panel.ts'

const size = cardSizes.slide
const scale = 1.3
const panelWidth = 312
const left = 76
const top = 84
const bottom = size.height - 84
const gap = 40
/** The badge may lie over the panel, but stays clear of an example's band. */
const headerWidth = 850

/** One of several to be swiped through: a heading and what belongs to it; the first shows the drawing. */
export async function planSlide(card: Card): Promise<Plan> {
  const design = designs[card.design]
  const theme = design.theme(card)
  const isFirst = card.slide?.number === 1
  const panel = isFirst
    ? panelOf(card, design, theme, { left: size.width - panelWidth, top: 0, width: panelWidth, height: size.height })
    : undefined
  const width = size.width - 2 * left - (panel === undefined ? 0 : panelWidth - 36)
  const place = card.slide && `${card.slide.number}/${card.slide.of}${card.slide.number < card.slide.of ? ' · geser' : ''}`
  const header = await headerBlock({ ...card, kicker: place }, theme, { badge: headerWidth, kicker: width }, scale)
  const title = await textBlock(
    card.title,
    { width, height: 240, lines: 2, sizes: [100, 92, 84, 76, 64, 56], weight: 800, leading: 1.08, tracking: -0.025 },
    isFirst ? theme.title : theme.figure,
  )
  const footer = await footerBlock(card, theme, width, scale, 'more')
  const bodyTop = top + header.height + gap + title.height + gap
  const footerTop = bottom - footer.height
  const body = await slideBody(card, theme, { width, height: footerTop - gap - bodyTop, scale })
  const mark = placeMark(left, bottom - footerMark.height * scale - 8, scale)
  return {
    size,
    backdrop: backdropOf(card, { size, theme, ...(panel === undefined ? {} : { panel }), mark }),
    ...(panel === undefined ? {} : { panel }),
    marks: [
      ...(panel === undefined ? [] : await panelWords(card, design, panel)),
      ...moved(header.marks, left, top),
      ...moved(title.marks, left, top + header.height + gap),
      ...moved(body.marks, left, bodyTop + (footerTop - gap - bodyTop - body.height) / 3),
      ...moved(footer.marks, left + (footerMark.width + footerMark.gap) * scale, footerTop),
    ],
  }
}
