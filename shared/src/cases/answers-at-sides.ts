import type { Answer } from '../eligibility/answer.ts'
import type { Key } from '../eligibility/key.ts'
import { combine, type QuestionLeaf } from '../eligibility/tree.ts'
import { around, type Wanted } from './around.ts'
import { answersFrom } from './facts.ts'
import type { Chosen, Goal } from './find-answers.ts'
import type { Reading } from './reading.ts'
import { type Side, sidesOf } from './sides.ts'

/**
 * Answers with the figure of each side. The others make the verdict turn between the two sides where that is possible; else they
 * give this side the verdict that its leaf pulls towards; else there are none.
 */
export function answersAtSides(sides: Side[], reading: Reading): Record<Key, Answer>[] {
  const turning = new Map<QuestionLeaf, Chosen | undefined>()
  for (const leaf of new Set(sides.map((side) => side.leaf))) turning.set(leaf, turningAt(leaf, reading))
  return sides.map((side) => {
    const chosen = turning.get(side.leaf) ?? reading.find(pull(side, reading), 100) ?? new Map()
    return { [side.question]: side.value, ...answersFrom(chosen) }
  })
}

/** What to answer beside the question of a leaf so that the verdict turns at its threshold. */
function turningAt(leaf: QuestionLeaf, reading: Reading): Chosen | undefined {
  const { tree, facts, find, witness } = reading
  const sides = sidesOf(tree).filter((side) => side.leaf === leaf)
  if (sides.length > 1 && !(witness(1) && witness(-1))) return undefined
  const parts = around(tree, leaf, (part, open) => combine(part, (other) => ('officer' in other ? 1 : facts.has(other) ? open : 0)))
  const beside = sides.flatMap((side) => parts.flatMap((part) => goal(side, part, reading)))
  // a rule that uses questions twice may turn in another way
  return (
    find(beside) ??
    find(
      sides.flatMap((side) => pull(side, reading)),
      100,
    )
  )
}

/** The verdict that the leaf of a side pulls towards. */
const pull = (side: Side, reading: Reading): Goal[] =>
  goal(side, { tree: reading.tree, wanted: (side.side === 'meets') === side.leaf.negated ? -1 : 1 }, reading)

function goal({ leaf, value }: Side, { tree, wanted }: Wanted, { facts }: Reading): Goal[] {
  const fact = facts.get(leaf)
  return fact ? [{ tree, wanted, given: new Map([[fact, value]]) }] : []
}
