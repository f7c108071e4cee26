import { type Card, type CardContext, cardFor, hasKit, type Kit, kitFor, pageCards, pageKeys, pageKits } from '@ruang-solusi/shared/card'
import { type ContentType, contentTypeNames } from '@ruang-solusi/shared/content'
import { documentsOf, type Snapshot } from '@ruang-solusi/shared/snapshot'
import { type CardFile, cardFileOf } from './card-file.ts'

/** A card with the page it belongs to and the file it is kept in. */
export type NamedCard = { type: ContentType | 'page'; slug: string; card: Card; file: CardFile }

type Unnamed = Omit<NamedCard, 'file'>

const nameAll = (cards: Unnamed[]): Promise<NamedCard[]> =>
  Promise.all(cards.map(async (card) => ({ ...card, file: await cardFileOf(card.type, card.slug, card.card) })))

function cardsOfType<Type extends ContentType>(type: Type, context: CardContext): Unnamed[] {
  return documentsOf(context.snapshot, type).map((document) => ({ type, slug: document.slug, card: cardFor[type](document, context) }))
}

/** The card of every document and of every page, named, none drawn. */
export function cardsOf(snapshot: Snapshot, siteUrl: string): Promise<NamedCard[]> {
  const context = { snapshot, siteUrl }
  return nameAll([
    ...pageKeys.map((slug) => ({ type: 'page' as const, slug, card: pageCards[slug](context) })),
    ...contentTypeNames.flatMap((type) => cardsOfType(type, context)),
  ])
}

/** All pictures of a kit, in the order in which they are shown. */
const picturesOf = ({ square, status, slides }: Kit): Card[] => [square, status, ...slides]

function kitsOfType<Type extends ContentType>(type: Type, context: CardContext): Unnamed[] {
  return documentsOf(context.snapshot, type)
    .filter(hasKit)
    .flatMap((document) => picturesOf(kitFor[type](document, context)).map((card) => ({ type, slug: document.slug, card })))
}

// nobody passes on that a page is missing
const sharedPages = pageKeys.filter((key) => key !== 'not-found')

/** The share kits of every document, picture by picture, and the status of every page; named, none drawn. */
export function kitCardsOf(snapshot: Snapshot, siteUrl: string): Promise<NamedCard[]> {
  const context = { snapshot, siteUrl }
  return nameAll([
    ...sharedPages.map((slug) => ({ type: 'page' as const, slug, card: pageKits[slug](context).status })),
    ...contentTypeNames.flatMap((type) => kitsOfType(type, context)),
  ])
}
