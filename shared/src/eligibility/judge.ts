import type { Answer } from './answer.ts'
import type { Because, Finding } from './evaluation.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import type { Leaf } from './tree.ts'

/** A leaf's own value, how it counts towards the verdict, and why it is unknown. */
export type Judgement = { value: Value; counts: Value; because: Because | undefined }

/** Judges a leaf: the one place that knows about missing answers. */
export function judge(leaf: Leaf, answers: Map<Key, Answer>): Judgement {
  if ('officer' in leaf) return { value: 0, counts: 1, because: 'officer' }
  if (leaf.test === undefined) return unknown('expired-parameter')
  const answer = answers.get(leaf.question.key)
  if (answer === undefined) return unknown('not-asked')
  if (answer === 'dont-know' || answer === 'wont-say') return unknown(answer)
  const value = leaf.test.judge(answer)
  return value === 0 ? unknown('too-wide') : { value, counts: turned(leaf, value), because: undefined }
}

/** A leaf's value as its group counts it: turned round below a `not`. */
export const turned = ({ negated }: { negated: boolean }, value: Value): Value => (negated ? -value : value) as Value

/** The word for a value. */
export const wordFor = (value: Value): Finding['finding'] => (value > 0 ? 'met' : value < 0 ? 'unmet' : 'unknown')

const unknown = (because: Because): Judgement => ({ value: 0, counts: 0, because })
