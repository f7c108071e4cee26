import type { Paper } from '../../content/index.ts'
import { pathOf } from '../../paths.ts'
import type { CardContext } from '../context.ts'
import { paperCard } from '../paper.ts'
import { costFact, fact, factsOf, untilOf } from './facts.ts'
import { type Kit, kitOf } from './kit.ts'

/** The share kit of a paper: where to get it, what it costs, how long it takes, what to do without it. */
export function paperKit(paper: Paper, context: CardContext): Kit {
  const facts = factsOf('paper', paper, context)
  return kitOf(paperCard(paper, context), pathOf('paper', paper.slug), context, {
    name: paper.name,
    facts: [
      ...fact('Untuk apa', paper.summary.id),
      ...fact('Urus di mana', facts.where.text),
      ...fact('Lamanya', paper.duration?.id),
      ...fact('Belum punya?', paper.ifLacking.id),
      ...costFact(facts),
    ],
    until: untilOf(facts),
    slides: [],
  })
}
