import type { Card } from '@ruang-solusi/shared/card'
import type { Theme } from '../designs/design.ts'
import type { Block } from '../paint/marks.ts'
import { fitText } from '../text/fit-text.ts'
import { scaled } from './scaled.ts'
import { plate, sideBySide, stack } from './stack.ts'
import { setText } from './text-block.ts'

const pillHeight = 56
const padding = 24
const gap = 18

/** How far the badge may reach, and how far the kicker. */
export type HeaderRoom = { badge: number; kicker: number }

/** The badge in a pill, and the kicker beside it, or below it where there is no room. */
export async function headerBlock(card: Card, theme: Theme, room: HeaderRoom, scale: number): Promise<Block> {
  const height = Math.round(pillHeight * scale)
  const inner = { width: room.badge - 2 * padding * scale, height, lines: 1, sizes: scaled([28, 26, 24], scale), weight: 700 as const }
  const badge = await fitText(card.badge, inner)
  const pill = plate(setText(badge, theme.pillText), {
    x: padding * scale,
    y: (height - badge.height) / 2,
    radius: height / 2,
    colour: theme.pill,
  })
  if (card.kicker === undefined) return pill
  const box = { height: 80 * scale, weight: 500 as const, leading: 1.25 }
  const beside = room.kicker - pill.width - gap * scale
  if (beside > 0) {
    const short = await fitText(card.kicker, { ...box, lines: 1, width: beside, sizes: scaled([26, 24], scale) })
    if (short.isWhole && short.lines.length === 1) return sideBySide(gap * scale, pill, setText(short, theme.kicker))
  }
  const below = await fitText(card.kicker, { ...box, lines: 2, width: room.kicker, sizes: scaled([26, 24], scale) })
  return stack(12 * scale, pill, setText(below, theme.kicker))
}
