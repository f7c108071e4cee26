import type { Topic } from '../../content/index.ts'
import { pathOf } from '../../paths.ts'
import type { CardContext } from '../context.ts'
import { topicCard } from '../topic.ts'
import { costFact, fact, factsOf, untilOf } from './facts.ts'
import { type Kit, kitOf } from './kit.ts'

/** The share kit of a topic: which programmes there are for this need, where to ask. */
export function topicKit(topic: Topic, context: CardContext): Kit {
  const facts = factsOf('topic', topic, context)
  return kitOf(topicCard(topic, context), pathOf('topic', topic.slug), context, {
    name: topic.name.id,
    facts: [
      ...fact('Programnya', facts.list.items.map(({ text }) => text).join('; ')),
      ...fact('Untuk siapa', ...facts.forWhom.map(({ text }) => text), 'Syarat tiap program ada di alamat di bawah ini'),
      ...fact('Tanya', facts.where.text),
      ...fact('Yang bisa kita lakukan', ...topic.actions.map(({ text }) => text.id)),
      ...costFact(facts),
    ],
    until: untilOf(facts),
    slides: [],
  })
}
