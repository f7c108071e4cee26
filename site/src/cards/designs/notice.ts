import type { Card } from '@ruang-solusi/shared/card'
import { artSize } from '../drawings/art.ts'
import { calendarLeaf } from '../drawings/calendar-leaf.ts'
import { type Mark, moved } from '../paint/marks.ts'
import { palette } from '../palette.ts'
import { scaled } from '../parts/scaled.ts'
import { textBlock } from '../parts/text-block.ts'
import { titleBlock } from '../parts/title-block.ts'
import type { Design } from './design.ts'
import { onLight } from './themes.ts'

const loud = { ...onLight, ground: palette.cream, panel: palette.amber, pill: palette.terracotta }
const quiet = { ...onLight, ground: palette.cream, panel: palette.stone, pill: palette.slate }

const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', ...options })
const weekday = part({ weekday: 'long' })
const month = part({ month: 'long' })
const lastDay = part({ day: 'numeric', month: 'short' })

/** A text in the middle of the drawing, `y` px below its upper edge. */
async function centred(text: string, y: number, sizes: number[], weight: 700 | 800, colour: string, scale: number): Promise<Mark[]> {
  const box = { width: (artSize.width - 16) * scale, height: 140 * scale, lines: 1, sizes: scaled(sizes, scale), weight, leading: 1.2 }
  const block = await textBlock(text, box, colour)
  return moved(block.marks, (artSize.width * scale - block.width) / 2, y * scale - block.height / 2)
}

async function leafWords({ days }: Card, scale: number): Promise<Mark[]> {
  if (days === undefined) return []
  const [from, to] = [new Date(`${days.from}T00:00:00Z`), new Date(`${days.to}T00:00:00Z`)]
  const until = days.from === days.to ? [] : [centred(`s.d. ${lastDay.format(to)}`, 392, [28, 26, 24], 700, palette.bark, scale)]
  const words = await Promise.all([
    centred(weekday.format(from), 136, [32, 30], 700, palette.white, scale),
    centred(String(from.getUTCDate()), 230, [112], 800, palette.ink, scale),
    centred(month.format(from), 314, [30, 28], 700, palette.ink, scale),
    ...until,
  ])
  return words.flat()
}

/** Cream beside a large leaf of the calendar. */
export const notice: Design = {
  theme: (card) => (card.quiet ? quiet : loud),
  art: (card) => calendarLeaf(card.quiet ? palette.slate : palette.terracotta),
  words: leafWords,
  main: titleBlock,
}
