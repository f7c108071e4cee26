import type { Card } from '@ruang-solusi/shared/card'
import type { Theme } from '../designs/design.ts'
import type { Block } from '../paint/marks.ts'
import type { Place } from '../shapes/panel.ts'
import { fitText } from '../text/fit-text.ts'
import { scaled } from './scaled.ts'
import { stack } from './stack.ts'
import { setText, textBlock } from './text-block.ts'

/** The mark beside the footer, and the room between them, px at scale 1. */
export const footerMark = { width: 42, height: 55, gap: 18 } as const

/** Where the mark stands, enlarged. */
export const placeMark = (left: number, top: number, scale: number): Place => ({
  left,
  top: Math.round(top),
  width: Math.round(footerMark.width * scale),
  height: Math.round(footerMark.height * scale),
})

/** Who publishes, and when and where one can check it: in two rows, or with the whole address in one of its own. */
export async function footerBlock(card: Card, theme: Theme, width: number, scale: number, rows: 'two' | 'more'): Promise<Block> {
  const mostLines = width > 800 ? 1 : 2
  const room = width - (footerMark.width + footerMark.gap) * scale
  const small = { width: room, height: 40 * scale, lines: 1, sizes: scaled([25, 23, 21], scale), weight: 500 as const, leading: 1.3 }
  const name = { width: room, height: 80 * scale, sizes: scaled([27, 25, 23], scale), weight: 700 as const, leading: 1.22 }
  const inOneLine = await fitText(card.publisher, { ...name, lines: 1 })
  const inTwo = inOneLine.isWhole || rows === 'two' ? inOneLine : await fitText(card.publisher, { ...name, lines: 2 })
  const publisher = setText(inTwo, theme.publisher)
  if (rows === 'two') {
    const meta = [card.date, card.address].filter((part) => part !== undefined).join(' · ')
    return stack(0, publisher, await textBlock(meta, small, theme.meta))
  }
  const lines = { ...small, lines: mostLines, height: 70 * scale }
  const dates = [card.date, card.until].filter((part) => part !== undefined).join(' · ')
  const address = await textBlock(card.address, { ...lines, lines: mostLines + 1, height: 105 * scale, weight: 700 }, theme.publisher)
  return stack(0, publisher, dates === '' ? undefined : await textBlock(dates, lines, theme.meta), address)
}
