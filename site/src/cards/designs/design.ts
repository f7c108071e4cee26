import type { Card } from '@ruang-solusi/shared/card'
import type { Element } from '../element.ts'

/** Pixels of a photo, cut to the size a design asked for. */
export type Photo = { width: number; height: number; data: Buffer }

/** How one kind of card looks. */
export type Design = {
  /** The room a photo is cut to, px; absent where the design shows none. */
  photo?: { width: number; height: number }
  /** Lays the card out; every text fits its box. */
  build(card: Card, photo: Photo | undefined): Promise<Element>
}
