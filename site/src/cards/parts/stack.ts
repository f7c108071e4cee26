import { type Block, moved } from '../paint/marks.ts'

const present = (blocks: (Block | undefined)[]): Block[] => blocks.filter((block) => block !== undefined)

/** Blocks below one another, `gap` px apart. */
export function stack(gap: number, ...blocks: (Block | undefined)[]): Block {
  const stacked: Block = { width: 0, height: 0, marks: [] }
  for (const block of present(blocks)) {
    if (stacked.height > 0) stacked.height += gap
    stacked.marks.push(...moved(block.marks, 0, stacked.height))
    stacked.height += block.height
    stacked.width = Math.max(stacked.width, block.width)
  }
  return stacked
}

/** Blocks side by side, `gap` px apart, their middles on one line. */
export function sideBySide(gap: number, ...blocks: (Block | undefined)[]): Block {
  const all = present(blocks)
  const height = Math.max(0, ...all.map((block) => block.height))
  const marks = []
  let width = 0
  for (const block of all) {
    if (width > 0) width += gap
    marks.push(...moved(block.marks, width, (height - block.height) / 2))
    width += block.width
  }
  return { width, height, marks }
}

/** A block on a rounded plate, `x` and `y` px inside it. */
export const plate = (block: Block, look: { x: number; y: number; radius: number; colour: string; width?: number }): Block => {
  const width = look.width ?? block.width + 2 * look.x
  const height = block.height + 2 * look.y
  return {
    width,
    height,
    marks: [
      { kind: 'rectangle', left: 0, top: 0, width, height, radius: look.radius, colour: look.colour },
      ...moved(block.marks, look.x, look.y),
    ],
  }
}
