import type { Guide } from '../content/index.ts'
import { altText } from './alt-text.ts'
import type { Card } from './card.ts'
import { agencyOf, type CardContext, frameOf } from './context.ts'

/** The card of a guide: what one learns to do, and in how many steps. */
export function guideCard(guide: Guide, context: CardContext): Card {
  const { slug, name, steps } = guide
  return {
    ...frameOf(guide, context),
    design: 'guide',
    badge: 'Panduan',
    kicker: `${steps.length} langkah`,
    title: name.id,
    line: guide.summary.id,
    publisher: agencyOf(guide.agency, `guide/${slug}/agency`, context).name,
    alt: altText(guide.example, `Panduan ${steps.length} langkah: ${name.id}`, guide.summary.id),
  }
}
