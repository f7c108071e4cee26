import type { Paper } from '../content/index.ts'
import { altText } from './alt-text.ts'
import type { Card } from './card.ts'
import { agencyOf, type CardContext, frameOf } from './context.ts'

/** A cost that needs explaining is read on the page, not cut off on the card. */
const longestKicker = 30

/** The card of a paper: what it is, where one gets it, what it costs. */
export function paperCard(paper: Paper, context: CardContext): Card {
  const { slug, name, agency, cost, whereToGet } = paper
  return {
    ...frameOf(paper, context),
    design: 'paper',
    badge: 'Dokumen',
    ...(cost.id.length > longestKicker ? {} : { kicker: cost.id }),
    title: name,
    line: whereToGet.id,
    publisher: agency === undefined ? context.snapshot.settings.siteName : agencyOf(agency, `paper/${slug}/agency`, context).name,
    alt: altText(paper.example, `Dokumen: ${name}`, whereToGet.id, cost.id),
  }
}
