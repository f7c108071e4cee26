import type { Card } from '@ruang-solusi/shared/card'
import { column, type Element } from '../element.ts'
import { palette } from '../palette.ts'
import { cardSize } from '../template.ts'
import { margin, words } from './canvas.ts'
import { fitted, fittedLine } from './fitted.ts'
import { type FooterColours, footerOf } from './footer.ts'
import { type HeaderColours, headerOf } from './header.ts'

/** Where a block of words stands, how wide its badge may reach, and its colours. */
export type TitleBlock = {
  left: number
  width: number
  headerWidth?: number
  colours: HeaderColours & FooterColours & { title: string; line: string }
  sizes?: readonly number[]
}

/** The colours of dark words on a light ground. */
export const onLight = {
  pill: palette.green,
  pillText: palette.white,
  kicker: palette.slate,
  title: palette.ink,
  line: palette.slate,
  wall: palette.green,
  light: palette.marigold,
  publisher: palette.green,
  meta: palette.slate,
}

const largest = [76, 70, 64, 58, 52, 47, 42, 38, 34]

/** Badge, title, a line or two, and the footer, one below the other. */
export async function titleBlock(card: Card, { left, width, headerWidth, colours, sizes = largest }: TitleBlock): Promise<Element> {
  const header = await headerOf(card, headerWidth ?? width, colours)
  const footer = await footerOf(card, width, colours)
  const room = cardSize.height - 2 * margin.y - header.height - footer.height - 2 * 28
  const line = await fittedLine(
    card.line,
    { width, height: 128, lines: 3, sizes: [31, 29, 27, 25], weight: 500, leading: 1.36 },
    colours.line,
  )
  const box = { width, height: room - (line ? 146 : 0), sizes, weight: 800 as const, leading: 1.1, tracking: -0.022 }
  const title = await fitted(card.title, box, colours.title)
  return words({ left, width }, header.element, column({ gap: 18 }, title, line), footer.element)
}
