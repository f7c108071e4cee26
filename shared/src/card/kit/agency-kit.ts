import type { Agency } from '../../content/index.ts'
import { pathOf } from '../../paths.ts'
import { agencyCard } from '../agency.ts'
import type { CardContext } from '../context.ts'
import { fact, factsOf, untilOf } from './facts.ts'
import { type Kit, kitOf } from './kit.ts'

/** The share kit of an agency: what one can ask there, where, when, and how to know it from an impostor. */
export function agencyKit(agency: Agency, context: CardContext): Kit {
  const facts = factsOf('agency', agency, context)
  return kitOf(agencyCard(agency, context), pathOf('agency', agency.slug), context, {
    name: agency.shortName,
    facts: [
      ...fact('Bisa membantu apa', facts.about.text),
      ...fact('Di mana', facts.where.text),
      ...fact('Jam layanan', facts.when.text),
      ...fact('Tanya lewat', facts.counter?.phone),
      ...fact('Yang resmi', ...facts.more.map(({ text }) => text)),
    ],
    until: untilOf(facts),
    slides: [],
  })
}
