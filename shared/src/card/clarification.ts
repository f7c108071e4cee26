import type { Clarification } from '../content/index.ts'
import { altText } from './alt-text.ts'
import type { Card, ClaimStamp } from './card.ts'
import { agencyOf, type CardContext, frameOf } from './context.ts'

const stamps: Record<Clarification['verdict'], ClaimStamp> = {
  false: 'HOAKS',
  misleading: 'MENYESATKAN',
  true: 'BENAR',
  unproven: 'BELUM TERBUKTI',
}

/** The card of a clarification: the truth is the headline, the verdict stands on the quoted claim only. */
export function clarificationCard(clarification: Clarification, context: CardContext): Card {
  const { slug, name, claim, verdict } = clarification
  const publisher = agencyOf(clarification.agency, `clarification/${slug}/agency`, context).name
  const stamp = stamps[verdict]
  return {
    ...frameOf(clarification, context),
    design: 'clarification',
    badge: 'Faktanya',
    kicker: 'Cek kabar',
    title: name.id,
    quoted: { text: claim, stamp },
    publisher,
    // the claim is left out: spoken aloud without its stamp, it would pass for the message
    alt: altText(clarification.example, `Faktanya: ${name.id}`, `Kabar yang beredar: ${stamp.toLowerCase()}`, publisher),
  }
}
