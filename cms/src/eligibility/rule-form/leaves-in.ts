import type { Block, Boxes, LeafBlock } from './blocks.ts'

/** A single condition and where it stands in the form: `rule.any.0` or, in a group, `rule.any.0.conditions.1`. */
export type LeafAt = { leaf: LeafBlock; field: string }

const leavesOf = (blocks: Block[], at: string): LeafAt[] =>
  blocks.flatMap((block, index) =>
    block.blockType === 'group'
      ? leavesOf(block.conditions ?? [], `${at}.${index}.conditions`)
      : [{ leaf: block, field: `${at}.${index}` }],
  )

/** Every single condition of the boxes, in the order of the form. */
export const leavesIn = (boxes: Boxes): LeafAt[] => [
  ...leavesOf(boxes.all, 'rule.all'),
  ...leavesOf(boxes.any, 'rule.any'),
  ...leavesOf(boxes.except, 'rule.except'),
]
