import { type Card, type CardContext, cardFor, pageCards, pageKeys } from '@ruang-solusi/shared/card'
import { type ContentType, contentTypeNames } from '@ruang-solusi/shared/content'
import { documentsOf, type Snapshot } from '@ruang-solusi/shared/snapshot'
import { type CardFile, cardFileOf } from './card-file.ts'

/** A card with the page it belongs to and the file it is kept in. */
export type NamedCard = { type: ContentType | 'page'; slug: string; card: Card; file: CardFile }

function cardsOfType<Type extends ContentType>(type: Type, context: CardContext): { type: Type; slug: string; card: Card }[] {
  return documentsOf(context.snapshot, type).map((document) => ({ type, slug: document.slug, card: cardFor[type](document, context) }))
}

/** The card of every document and of every page, named, none drawn. */
export async function cardsOf(snapshot: Snapshot, siteUrl: string): Promise<NamedCard[]> {
  const context = { snapshot, siteUrl }
  const cards = [
    ...pageKeys.map((slug) => ({ type: 'page' as const, slug, card: pageCards[slug](context) })),
    ...contentTypeNames.flatMap((type) => cardsOfType(type, context)),
  ]
  return Promise.all(cards.map(async (named) => ({ ...named, file: await cardFileOf(named.type, named.slug, named.card) })))
}
