import type { Card } from '@ruang-solusi/shared/card'
import type { Art } from '../drawings/art.ts'
import type { Block, Mark } from '../paint/marks.ts'

/** The colours of a design. */
export type Theme = {
  ground: string
  /** The part of the card in which its drawing stands. */
  panel: string
  /** The line of the kawung on the panel; absent where it stays plain. */
  pattern?: string
  pill: string
  pillText: string
  kicker: string
  title: string
  line: string
  figure: string
  /** The mark beside the publisher: a wall with a lit door. */
  wall: string
  light: string
  publisher: string
  meta: string
  /** The sheet on which a status lists what one must know. */
  sheet: string
}

/** The room for what a card says, px; `scale` is how much larger its texts are than on a link preview. */
export type Room = {
  width: number
  height: number
  scale: number
  /** How far lines may reach that need not stand in the middle square. */
  wide: number
}

/** How one kind of card looks, whatever its shape. */
export type Design = {
  theme(card: Card): Theme
  art(card: Card): Art
  /** Words on the drawing, px from its upper left corner, `scale` times 200 × 480 px. */
  words?(card: Card, scale: number): Promise<Mark[]>
  /** What the card says between header and footer. */
  main(card: Card, theme: Theme, room: Room): Promise<Block>
}
