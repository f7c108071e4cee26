import type { Topic } from '../content/index.ts'
import { altText } from './alt-text.ts'
import type { Card } from './card.ts'
import { type CardContext, frameOf } from './context.ts'

/** The card of a topic: the need as residents name it. */
export function topicCard(topic: Topic, context: CardContext): Card {
  return {
    ...frameOf(topic, context),
    design: 'topic',
    badge: 'Sedang perlu apa?',
    title: topic.name.id,
    line: topic.summary.id,
    icon: topic.icon,
    publisher: context.snapshot.settings.siteName,
    alt: altText(topic.example, `Kebutuhan: ${topic.name.id}`, topic.summary.id),
  }
}
