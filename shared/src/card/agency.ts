import type { Agency } from '../content/index.ts'
import { altText } from './alt-text.ts'
import type { Card } from './card.ts'
import { type CardContext, frameOf } from './context.ts'

const kindWords: Record<Agency['kind'], string> = { office: 'Dinas', kelurahan: 'Kelurahan', institution: 'Lembaga' }

/** The card of an agency: who it is and what one can ask there. */
export function agencyCard(agency: Agency, context: CardContext): Card {
  const { name, shortName, kind } = agency
  return {
    ...frameOf(agency, context),
    design: 'agency',
    badge: kindWords[kind],
    ...(kind === 'kelurahan' || shortName === name ? {} : { kicker: shortName }),
    title: name,
    line: agency.summary.id,
    publisher: context.snapshot.settings.siteName,
    alt: altText(agency.example, name, agency.summary.id),
  }
}
