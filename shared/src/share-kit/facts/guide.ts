import type { Content } from '../../content/index.ts'
import { baseFacts, saysFree } from '../base-facts.ts'
import { sayCounter } from '../counter.ts'
import type { ShareFacts } from '../facts.ts'
import type { KitContext } from '../kit-context.ts'
import { papersToBring } from '../papers.ts'
import type { Say } from '../say.ts'

/** What a guide's message says: its steps, what to bring, whom to ask. */
export function guideFacts(guide: Content<'guide'>, context: KitContext, say: Say): ShareFacts {
  const base = baseFacts('guide', guide, context.library.find('agency', guide.agency), context, say)
  const steps = guide.steps.map(({ text }) => say.content(text))
  return {
    ...base,
    lead: say.frame('lead-guide'),
    what: say.content(guide.name),
    list: { heading: 'Langkahnya', items: steps, isOrdered: true },
    papers: papersToBring(guide.papers, context, say),
    where: say.name(sayCounter(base.counter)),
    isToAsk: true,
    cost: saysFree(guide.summary.id, ...steps.map(({ text }) => text)) ? say.framed('free') : say.name(''),
  }
}
