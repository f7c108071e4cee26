import { createHash } from 'node:crypto'
import { type Card, cardSizes } from '@ruang-solusi/shared/card'
import type { ContentType } from '@ruang-solusi/shared/content'
import { cardPath } from '@ruang-solusi/shared/paths'
import { canonicalJson } from '@ruang-solusi/shared/snapshot'
import { loadSurroundings, type Surroundings } from './surroundings.ts'

/** Where a card's picture is and what a page's head says about it; width and height in px. */
export type CardFile = { path: string; width: number; height: number; mime: 'image/png' | 'image/jpeg'; alt: string }

/** 16 hexadecimal digits that change with any word of the card and with anything that shapes its pixels. */
export const cardHash = (card: Card, surroundings: Surroundings): string =>
  createHash('sha256').update(canonicalJson({ card, surroundings })).digest('hex').slice(0, 16)

/**
 * Names a card's file without drawing it; `type` is `page` for single pages and lists. All shapes of a document share
 * one form of address, so that they live and are gone together.
 */
export async function cardFileOf(type: ContentType | 'page', slug: string, card: Card): Promise<CardFile> {
  const hash = cardHash(card, await loadSurroundings())
  const isPhoto = card.image !== undefined
  return {
    path: cardPath(type, slug, hash, isPhoto ? 'jpg' : 'png'),
    ...cardSizes[card.shape],
    mime: isPhoto ? 'image/jpeg' : 'image/png',
    alt: card.alt,
  }
}
