import type { Story } from '../content/index.ts'
import { altText } from './alt-text.ts'
import type { Card } from './card.ts'
import { agencyOf, type CardContext, frameOf, imageOf } from './context.ts'

const inQuotes = (sentence: string): string => `“${sentence.replace(/^["“”]+|["“”]+$/gu, '')}”`

/** The card of a story: the person's own words, and what the reader can do. */
export function storyCard(story: Story, context: CardContext): Card {
  const { slug, alias, area } = story
  const badge = story.composed ? 'Cerita gabungan' : 'Cerita warga'
  const title = inQuotes(story.name.id)
  return {
    ...frameOf(story, context),
    design: 'story',
    badge,
    title,
    line: `${alias}, ${area}. Tetangga Ibu atau Bapak perlu bantuan serupa? Ini caranya.`,
    publisher: agencyOf(story.agency, `story/${slug}/agency`, context).name,
    image: imageOf(story.image, `story/${slug}/image`, context),
    alt: altText(story.example, `${badge}: ${title}`, `${alias}, ${area}`),
  }
}
