import type { Card } from '@ruang-solusi/shared/card'
import type { Room, Theme } from '../designs/design.ts'
import type { Block } from '../paint/marks.ts'
import { claimBlock } from './claim-block.ts'
import { factsBlock } from './facts-block.ts'
import { figureBlock } from './figure-block.ts'
import { listBlock } from './list-block.ts'
import { stack } from './stack.ts'
import { sentencesBlock } from './text-block.ts'

const gap = 40
const wordSizes = [92, 84, 76, 68, 60, 54, 48, 44, 40]
const listSizes = [60, 56, 52, 48, 44, 40, 38, 36]
const factSizes = [52, 48, 44, 40, 38, 36, 34]

/** What stands below the heading: figure, claim, words, list, facts; each takes the room that those before it leave. */
export async function slideBody(card: Card, theme: Theme, { width, height, scale }: Omit<Room, 'wide'>): Promise<Block> {
  const parts: Block[] = []
  let left = height
  const add = (block: Block | undefined): void => {
    if (block === undefined || block.height === 0) return
    parts.push(block)
    left -= block.height + gap
  }
  if (card.figure !== undefined) add(await figureBlock(card.figure, theme.figure, { width, scale }))
  if (card.quoted !== undefined) add(await claimBlock(card.quoted, { wide: width, scale }, 4))
  const facts = card.facts?.length
    ? await factsBlock(card.facts, { width, height: card.items?.length || card.line ? left * 0.5 : left }, factSizes, {
        label: theme.figure,
        text: theme.title,
      })
    : undefined
  if (facts !== undefined) left -= facts.height + gap
  const sentence = card.rhythm === undefined ? card.line : `${card.rhythm}, ${card.line ?? ''}`
  add(await sentencesBlock(sentence, { width, height: left, sizes: wordSizes, weight: 700, leading: 1.24, tracking: -0.012 }, theme.title))
  if (card.items?.length) {
    const colours = { text: theme.title, disc: theme.pill, number: theme.pillText }
    add(await listBlock(card.items, card.ordered && (card.first ?? 1), { width, height: left }, listSizes, colours))
  }
  return stack(gap, ...parts, facts)
}
