import { altText } from '../alt-text.ts'
import type { Card, CardFact } from '../card.ts'
import type { CardContext } from '../context.ts'

/** The pictures of a share kit besides the link preview; slides are swiped through in this order, and may be none. */
export type Kit = { square: Card; status: Card; slides: Card[] }

/** What a slide says; its title is its heading: "Bawa apa". */
type SlideWords = Pick<Card, 'title' | 'figure' | 'rhythm' | 'line' | 'quoted' | 'items' | 'ordered' | 'first' | 'facts'>

/** What a kit adds to the words of the link preview: what a status lists, as steps and as facts; `name` stands on every slide. */
export type KitWords = { steps?: string[]; facts: CardFact[]; until?: string | undefined; name: string; slides: SlideWords[] }

/**
 * The kit of a page: its card in other shapes, each with the whole address, so that a forward without its link can be
 * checked. A status says everything by itself.
 */
export function kitOf(card: Card, path: string, { siteUrl }: CardContext, { steps: items, facts, until, name, slides }: KitWords): Kit {
  const address = new URL(siteUrl).host + path
  const { design, quiet, icon, days, publisher, date, example } = card
  return {
    square: { ...card, address, shape: 'square' },
    // so much text beside a photo would be too heavy, or hard to read
    status: { ...card, image: undefined, address, shape: 'status', items, ordered: items && true, facts, until },
    slides: slides.map((words, index) => ({
      ...{ design, quiet, icon, days, publisher, date, address, example },
      ...words,
      shape: 'slide',
      badge: name,
      slide: { number: index + 1, of: slides.length },
      alt: altText(
        example,
        name,
        words.title,
        words.figure,
        words.line,
        ...(words.items ?? []),
        ...(words.facts ?? []).map(({ text }) => text),
      ),
    })),
  }
}
