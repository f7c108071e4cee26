import type { Room } from '../designs/design.ts'
import type { Block } from '../paint/marks.ts'
import { fitText } from '../text/fit-text.ts'
import { scaled } from './scaled.ts'
import { setText, textBlock } from './text-block.ts'

/** The figure in one line where that is large enough, else in two; `most` is the largest size at scale 1. */
export async function figureBlock(
  figure: string,
  colour: string,
  { width, scale }: Pick<Room, 'width' | 'scale'>,
  most = 108,
): Promise<Block> {
  const look = { width, weight: 800 as const, leading: 1.06, tracking: -0.03 }
  const sizesTo = (largest: number, sizes: number[]) => scaled([largest, ...sizes.filter((size) => size < largest)], scale)
  const oneLine = await fitText(figure, { ...look, height: 130 * scale, lines: 1, sizes: sizesTo(most, [96, 84]) })
  if (oneLine.isWhole) return setText(oneLine, colour)
  return textBlock(figure, { ...look, height: 220 * scale, lines: 2, sizes: sizesTo(Math.min(92, most), [84, 76, 68, 60, 54]) }, colour)
}
