import type { Card } from '@ruang-solusi/shared/card'
import { column, type Element, row } from '../element.ts'
import { fitText } from '../fit-text.ts'
import { setText } from './fitted.ts'

/** Colours of the pill and of the small text beside it. */
export type HeaderColours = { pill: string; pillText: string; kicker: string }

/** A header and the height it takes, px. */
export type Header = { element: Element; height: number }

const pillHeight = 54
const padding = 24
const gap = 18

/** The badge in a pill, and the kicker beside it, or below it where there is no room. */
export async function headerOf(card: Card, width: number, colours: HeaderColours): Promise<Header> {
  const badge = await fitText(card.badge, { width: width - 2 * padding, height: pillHeight, lines: 1, sizes: [27, 25, 23], weight: 700 })
  const pill = row(
    {
      height: pillHeight,
      paddingLeft: padding,
      paddingRight: padding,
      borderRadius: pillHeight / 2,
      backgroundColor: colours.pill,
      alignItems: 'center',
      alignSelf: 'flex-start',
      flexShrink: 0,
    },
    setText(badge, colours.pillText),
  )
  if (card.kicker === undefined) return { element: row({}, pill), height: pillHeight }
  const box = { height: pillHeight, lines: 1, weight: 500 as const }
  const beside = width - badge.width - 2 * padding - gap
  const short = await fitText(card.kicker, { ...box, width: Math.max(1, beside), sizes: [27, 25, 23] })
  if (short.isWhole) {
    return { element: row({ alignItems: 'center', gap }, pill, setText(short, colours.kicker)), height: pillHeight }
  }
  const below = await fitText(card.kicker, { ...box, width, sizes: [27, 25] })
  return { element: column({ gap: 12 }, pill, setText(below, colours.kicker)), height: pillHeight + 12 + below.height }
}
