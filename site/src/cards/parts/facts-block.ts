import type { CardFact } from '@ruang-solusi/shared/card'
import type { Block } from '../paint/marks.ts'
import { fitSentences, fitText } from '../text/fit-text.ts'
import { stack } from './stack.ts'
import { setText } from './text-block.ts'

/** The colours of headings and texts. */
export type FactColours = { label: string; text: string }

type Try = { size: number; lines: number; count: number }

/** A longer text is no longer read. */
const mostLines = 4

/** All facts alike: one size, and no text longer than so many lines. */
async function setFacts(facts: CardFact[], width: number, { size, lines }: Omit<Try, 'count'>, colours: FactColours): Promise<Block> {
  const parts = await Promise.all(
    facts.map(async ({ label, text }) => {
      const heading = await fitText(label, {
        width,
        height: 80,
        lines: 1,
        sizes: [Math.round((size * 0.85) / 2) * 2],
        weight: 700,
        leading: 1.3,
      })
      const fitted = await fitSentences(text, { width, height: 4000, lines, sizes: [size], weight: 500, leading: 1.3 })
      return stack(2, setText(heading, colours.label), setText(fitted, colours.text))
    }),
  )
  return stack(Math.round(size * 0.72), ...parts)
}

/**
 * What a reader must know, each below its heading, at the largest size at which all of it fits. Where even the smallest
 * does not, texts lose their last sentences, and then the last facts go.
 */
export async function factsBlock(
  facts: CardFact[],
  room: { width: number; height: number },
  sizes: number[],
  colours: FactColours,
): Promise<Block> {
  const size = Math.min(...sizes)
  const tries: Try[] = [
    ...sizes.map((each) => ({ size: each, lines: mostLines, count: facts.length })),
    ...facts.flatMap((_, fewer) => [4, 3, 2].map((lines) => ({ size, lines, count: facts.length - fewer }))),
  ]
  for (const tried of tries) {
    const block = await setFacts(facts.slice(0, tried.count), room.width, tried, colours)
    if (block.height <= room.height) return block
  }
  return { width: 0, height: 0, marks: [] }
}
