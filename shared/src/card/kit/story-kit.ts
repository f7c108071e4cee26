import type { Story } from '../../content/index.ts'
import { pathOf } from '../../paths.ts'
import type { CardContext } from '../context.ts'
import { storyCard } from '../story.ts'
import { fact, factsOf } from './facts.ts'
import { type Kit, kitOf } from './kit.ts'

/** The share kit of a story: how it was, what turned, what helped, what the reader can do. */
export function storyKit(story: Story, context: CardContext): Kit {
  const card = storyCard(story, context)
  const facts = factsOf('story', story, context)
  const steps = facts.list.items.map(({ text }) => text)
  const programmes = context.snapshot.programmes.filter(({ slug }) => story.programmes.includes(slug)).map(({ plainName }) => plainName.id)
  return kitOf(card, pathOf('story', story.slug), context, {
    name: card.badge,
    facts: [
      ...fact('Yang membantu', story.whatHelped.id),
      ...fact('Yang bisa kita lakukan', ...steps),
      ...fact('Programnya', programmes.join('; '), facts.cost.text),
      ...fact('Tanya', facts.where.text, facts.counter?.phone),
    ],
    slides: [
      { title: 'Awalnya', line: story.problem.id },
      { title: 'Titik balik', line: story.turningPoint.id },
      { title: 'Yang membantu', line: story.whatHelped.id },
      { title: 'Yang bisa kita lakukan', items: steps },
    ],
  })
}
