import { type Card, type CardDesign, type CardShape, cardDesigns } from '@ruang-solusi/shared/card'
import { cardsOf, kitCardsOf } from '../../../site/src/cards/index.ts'
import { cardSnapshot, siteUrl } from '../../shared/card/card-snapshot.ts'

/** The first card of each design in a shape, without a photo; slides are of the first document that has any. */
export async function onePerDesign(shape: CardShape): Promise<Map<CardDesign, Card>> {
  const snapshot = cardSnapshot()
  const all = shape === 'landscape' ? await cardsOf(snapshot, siteUrl) : await kitCardsOf(snapshot, siteUrl)
  const first = (design: CardDesign) => all.find(({ card }) => card.design === design && card.shape === shape)
  return new Map(
    cardDesigns.flatMap((design) => {
      const found = first(design)
      return found === undefined ? [] : [[design, { ...found.card, image: undefined }]]
    }),
  )
}
