import type { Card } from '@ruang-solusi/shared/card'
import type { Room, Theme } from '../designs/design.ts'
import type { Block } from '../paint/marks.ts'
import { type FittedText, fitSentences, fitText, type TextBox } from '../text/fit-text.ts'
import { scaled } from './scaled.ts'
import { stack } from './stack.ts'
import { setText } from './text-block.ts'

/** The sizes of a title on a link preview; the last is still read on a small phone. */
const titleSizes = [84, 76, 68, 60, 54, 48, 42]

/** A longer line is hard to follow, px at scale 1. */
const widestLine = 720

/** How many rows the line below the title has: as few as hold a whole sentence. */
const lineRows = [2, 3, 4]

/** The line below the title, as many whole sentences of it as fit in few rows; undefined where there is none. */
async function fitLine(text: string | undefined, box: TextBox): Promise<FittedText | undefined> {
  if (text === undefined) return undefined
  for (const lines of lineRows) {
    const fitted = await fitSentences(text, { ...box, lines })
    if (fitted.isWhole) return fitted
  }
  return fitSentences(text, box)
}

/** The title, and a line or two below it. */
export async function titleBlock(card: Card, theme: Theme, { width, height, scale, wide }: Room, sizes = titleSizes): Promise<Block> {
  const gap = 18 * scale
  const titleBox = { width, sizes: scaled(sizes, scale), weight: 800 as const, leading: 1.1, tracking: -0.022 }
  const lineBox = { width: Math.min(wide, widestLine * scale), sizes: scaled([32, 30, 28], scale), weight: 500 as const, leading: 1.34 }
  // a long title leaves the line less room, and at last none
  for (const share of [0.42, 0.25, 0.13]) {
    const line = await fitLine(card.line, { ...lineBox, height: height * share })
    const title = await fitText(card.title, { ...titleBox, height: height - gap - (line?.height ?? 0) })
    if (title.isWhole) return stack(gap, setText(title, theme.title), line && setText(line, theme.line))
  }
  return setText(await fitText(card.title, { ...titleBox, height }), theme.title)
}
