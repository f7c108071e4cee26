import type { Block, Mark } from '../paint/marks.ts'
import { moved } from '../paint/marks.ts'
import { fitSentences } from '../text/fit-text.ts'
import { stack } from './stack.ts'
import { setText, textBlock } from './text-block.ts'

/** The colours of a list: its texts, and its numbers on their discs. */
export type ListColours = { text: string; disc: string; number: string }

/** A line of a list behind its number, or behind a dot. */
async function itemBlock(
  text: string,
  number: number | undefined,
  width: number,
  size: number,
  lines: number,
  colours: ListColours,
): Promise<Block> {
  const disc = Math.round(size * (number === undefined ? 0.36 : 1.36))
  const inset = Math.round(size * (number === undefined ? 0.9 : 1.86))
  const fitted = await fitSentences(text, { width: width - inset, height: 4000, lines, sizes: [size], weight: 500, leading: 1.3 })
  const middle = fitted.lineHeight / 2
  const marks: Mark[] = [
    { kind: 'rectangle', left: 0, top: middle - disc / 2, width: disc, height: disc, radius: disc / 2, colour: colours.disc },
  ]
  if (number !== undefined) {
    const digits = await textBlock(
      String(number),
      { width: disc, height: disc, lines: 1, sizes: [Math.round((size * 0.8) / 2) * 2], weight: 800 },
      colours.number,
    )
    marks.push(...moved(digits.marks, (disc - digits.width) / 2, middle - digits.height / 2))
  }
  return {
    width,
    height: Math.max(fitted.height, middle + disc / 2),
    marks: [...marks, ...moved(setText(fitted, colours.text).marks, inset, 0)],
  }
}

/** Lines below one another, numbered from `firstNumber` on when they are steps, at the largest size at which all of them fit; the last go first. */
export async function listBlock(
  items: string[],
  firstNumber: number | undefined,
  room: { width: number; height: number },
  sizes: number[],
  colours: ListColours,
): Promise<Block> {
  const smallest = Math.min(...sizes)
  for (const { size, lines, count } of [
    ...sizes.map((size) => ({ size, lines: 12, count: items.length })),
    ...items.map((_, left) => ({ size: smallest, lines: 3, count: items.length - left })),
  ]) {
    const blocks = await Promise.all(
      items
        .slice(0, count)
        .map((text, index) =>
          itemBlock(text, firstNumber === undefined ? undefined : firstNumber + index, room.width, size, lines, colours),
        ),
    )
    const hidden = items.length - count
    const more =
      hidden === 0 ? [] : [await itemBlock(`dan ${hidden} lagi, lihat alamat di bawah ini`, undefined, room.width, size, 1, colours)]
    const block = stack(Math.round(size * 0.6), ...blocks, ...more)
    if (block.height <= room.height) return block
  }
  return { width: 0, height: 0, marks: [] }
}
