import { stepsToDoor, stones } from '../drawings/steps-to-door.ts'
import type { Mark } from '../paint/marks.ts'
import { moved } from '../paint/marks.ts'
import { palette } from '../palette.ts'
import { scaled } from '../parts/scaled.ts'
import { textBlock } from '../parts/text-block.ts'
import { titleBlock } from '../parts/title-block.ts'
import type { Design } from './design.ts'
import { onLight } from './themes.ts'

const theme = { ...onLight, ground: palette.mint, panel: palette.mintDeep, pill: palette.leaf }

async function stoneNumber(number: number, { x, y }: { x: number; y: number }, scale: number): Promise<Mark[]> {
  const box = { width: 60 * scale, height: 50 * scale, lines: 1, sizes: scaled([34], scale), weight: 800 as const, leading: 1.2 }
  const digit = await textBlock(String(number), box, palette.white)
  return moved(digit.marks, x * scale - digit.width / 2, y * scale - digit.height / 2)
}

/** Light green; numbered stones that lead to a lit door. */
export const guide: Design = {
  theme: () => theme,
  art: () => stepsToDoor,
  words: async (_card, scale) => (await Promise.all(stones.map((stone, index) => stoneNumber(index + 1, stone, scale)))).flat(),
  main: titleBlock,
}
