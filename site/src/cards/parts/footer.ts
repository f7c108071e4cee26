import type { Card } from '@ruang-solusi/shared/card'
import { doorwayMark } from '../drawings/doorway-mark.ts'
import { column, drawing, type Element, row } from '../element.ts'
import { fitText } from '../fit-text.ts'
import { setText } from './fitted.ts'

/** Colours of the mark and of the two texts beside it. */
export type FooterColours = { wall: string; light: string; publisher: string; meta: string }

/** A footer and the height it takes, px. */
export type Footer = { element: Element; height: number }

const mark = { width: 32, height: 42, gap: 16 }
const between = 32

/** Who publishes, and when and where one can check it; in one row where there is room, else in two. */
export async function footerOf(card: Card, width: number, colours: FooterColours): Promise<Footer> {
  const door = drawing(doorwayMark(colours.wall, colours.light), mark.width, mark.height)
  const room = width - mark.width - mark.gap
  const line = { height: 60, lines: 1, leading: 1.2 }
  const meta = await fitText([card.date, card.address].filter((part) => part !== undefined).join(' · '), {
    ...line,
    width: room,
    sizes: [25, 23, 21],
    weight: 500,
  })
  const publisher = await fitText(card.publisher, { ...line, width: room, sizes: [27, 25, 23, 21], weight: 700 })
  const isOneRow = publisher.width + between + meta.width <= room
  if (isOneRow) {
    const left = row({ alignItems: 'center', gap: mark.gap }, door, setText(publisher, colours.publisher))
    return {
      element: row({ alignItems: 'center', justifyContent: 'space-between' }, left, setText(meta, colours.meta)),
      height: mark.height,
    }
  }
  const both = column({}, setText(publisher, colours.publisher), setText(meta, colours.meta))
  return { element: row({ alignItems: 'center', gap: mark.gap }, door, both), height: publisher.height + meta.height }
}
