import type { Card } from '@ruang-solusi/shared/card'
import type { Design, Theme } from '../designs/design.ts'
import { type Art, artSize } from '../drawings/art.ts'
import { photoDoor, photoOpening } from '../drawings/photo-door.ts'
import { type Mark, moved } from '../paint/marks.ts'

/** A place on the card, px. */
export type Place = { left: number; top: number; width: number; height: number }

/** The part of a card in which its drawing, or its photo, stands. */
export type Panel = { place: Place; art: Art; artPlace: Place; scale: number }

/** A panel as wide as its place; a large drawing reaches nearly from side to side. */
export function panelOf(card: Card, design: Design, theme: Theme, place: Place): Panel {
  const art = card.image === undefined ? design.art(card) : photoDoor(theme.pill)
  const scale = ((art.isLarge ? 0.91 : 0.8) * place.width) / artSize.width
  const [width, height] = [Math.round(artSize.width * scale), Math.round(artSize.height * scale)]
  const left = place.left + Math.round((place.width - width) / 2)
  return { place, art, artPlace: { left, top: place.top + place.height - height, width, height }, scale }
}

/** Where the photo of a panel is seen. */
export const photoPlace = ({ artPlace, scale }: Panel): Place => ({
  left: Math.floor(artPlace.left + photoOpening.left * scale) - 1,
  top: Math.floor(artPlace.top + photoOpening.top * scale) - 1,
  width: Math.ceil(photoOpening.width * scale) + 2,
  height: artPlace.height - Math.floor(photoOpening.top * scale) + 1,
})

/** The words on the drawing of a panel. */
export async function panelWords(card: Card, design: Design, { artPlace, scale }: Panel): Promise<Mark[]> {
  return card.image === undefined ? moved((await design.words?.(card, scale)) ?? [], artPlace.left, artPlace.top) : []
}
