import type { Guide } from '../../content/index.ts'
import { pathOf } from '../../paths.ts'
import type { CardContext } from '../context.ts'
import { guideCard } from '../guide.ts'
import { costFact, fact, factsOf, paperLines, papersFact, untilOf } from './facts.ts'
import { type Kit, kitOf } from './kit.ts'

/** More steps than this are shown on two slides. */
const mostOnSlide = 3

/** The share kit of a guide: what it is for, its steps, what to bring, whom to ask. */
export function guideKit(guide: Guide, context: CardContext): Kit {
  const facts = factsOf('guide', guide, context)
  const steps = facts.list.items.map(({ text }) => text)
  const half = steps.length > mostOnSlide ? Math.ceil(steps.length / 2) : steps.length
  const ask = fact('Tanya', facts.where.text, facts.counter?.phone)
  const papers = paperLines(facts)
  return kitOf(guideCard(guide, context), pathOf('guide', guide.slug), context, {
    name: guide.name.id,
    steps,
    facts: [...(papers.length === 0 ? [] : papersFact(facts)), ...ask, ...costFact(facts)],
    until: untilOf(facts),
    slides: [
      { title: 'Untuk apa', line: guide.summary.id },
      { title: half < steps.length ? 'Mulai dari sini' : 'Langkahnya', items: steps.slice(0, half), ordered: true },
      ...(half < steps.length ? [{ title: 'Lalu', items: steps.slice(half), ordered: true as const, first: half + 1 }] : []),
      papers.length === 0
        ? { title: 'Tanya ke mana', facts: [...ask, ...costFact(facts)] }
        : { title: 'Bawa apa', items: papers, facts: ask },
    ],
  })
}
