import type { Programme } from '../../content/index.ts'
import { pathOf } from '../../paths.ts'
import type { CardContext } from '../context.ts'
import { programmeCard } from '../programme.ts'
import { askFact, costFact, fact, factsOf, paperLines, papersFact, untilOf } from './facts.ts'
import { type Kit, kitOf } from './kit.ts'

/** The share kit of a programme: what one gets, for whom, what to bring, where to go; slides only while it takes anybody. */
export function programmeKit(programme: Programme, context: CardContext): Kit {
  const card = programmeCard(programme, context)
  const facts = factsOf('programme', programme, context)
  const isShut = card.quiet !== undefined
  const when = fact('Kapan', facts.when.text)
  const conditions = programme.conditions.map(({ text }) => text.id)
  const where = fact(facts.isToAsk ? 'Tanya' : 'Ke mana', facts.where.text, facts.entry)
  const papers = paperLines(facts)
  const offer =
    card.figure === undefined
      ? { line: programme.summary.id }
      : { figure: card.figure, rhythm: card.rhythm, line: programme.benefit.headline.id }
  return kitOf(card, pathOf('programme', programme.slug), context, {
    name: programme.plainName.id,
    facts: isShut
      ? [...when, ...fact('Keterangan', ...conditions), ...where, ...askFact(facts)]
      : [...fact('Untuk siapa', ...conditions), ...when, ...papersFact(facts), ...where, ...costFact(facts)],
    until: untilOf(facts),
    slides: isShut
      ? []
      : [
          { title: 'Dapat apa', ...offer, facts: when },
          { title: 'Untuk siapa', items: conditions },
          papers.length === 0
            ? { title: 'Bawa apa', line: papersFact(facts)[0]?.text, facts: costFact(facts) }
            : { title: 'Bawa apa', items: papers, facts: costFact(facts) },
          { title: 'Ke mana', facts: [...where, ...when, ...askFact(facts)] },
        ],
  })
}
