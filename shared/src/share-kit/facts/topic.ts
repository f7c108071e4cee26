import type { Content } from '../../content/index.ts'
import { baseFacts, saysFree } from '../base-facts.ts'
import type { ShareFacts } from '../facts.ts'
import type { KitContext } from '../kit-context.ts'
import type { Say } from '../say.ts'

/** What a topic's message says: the need, and which programmes may help. */
export function topicFacts(topic: Content<'topic'>, context: KitContext, say: Say): ShareFacts {
  const base = baseFacts('topic', topic, undefined, context, say)
  const programmes = context.library
    .list('programme')
    .filter(({ topics, status }) => topics.includes(topic.slug) && (status.state === 'open' || status.state === 'upcoming'))
  const isFree = programmes.length > 0 && programmes.every(({ cost }) => saysFree(cost.id))
  return {
    ...base,
    lead: say.frame('lead-topic'),
    what: say.content(topic.name),
    list: { heading: 'Program yang mungkin membantu', items: programmes.map(({ plainName }) => say.content(plainName)), isOrdered: false },
    where: say.framed('where-kelurahan'),
    isToAsk: true,
    cost: isFree ? say.framed('free') : say.name(''),
    more: topic.actions.map(({ text }) => say.content(text)).filter(({ text }) => text !== ''),
  }
}
