import type { Answer } from './answer.ts'
import type { Because } from './evaluation.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import type { Leaf } from './tree.ts'

/** A leaf's own value, and why it is unknown. */
export type Judgement = { value: Value; because?: Because }

/** Judges a leaf: the one place that knows about missing answers. */
export function judge(leaf: Leaf, given: Map<Key, Answer>): Judgement {
  if ('officer' in leaf) return { value: 0, because: 'officer' }
  if (!leaf.test) return { value: 0, because: 'expired-parameter' }
  const answer = given.get(leaf.question.key)
  if (answer === undefined) return { value: 0, because: 'not-asked' }
  if (answer === 'dont-know' || answer === 'wont-say') return { value: 0, because: answer }
  const value = leaf.test.judge(answer)
  return value === 0 ? { value, because: 'too-wide' } : { value }
}

/** How leaves count towards the verdict: an officer as met, anything below a `not` turned round. */
export const countWith =
  (given: Map<Key, Answer>) =>
  (leaf: Leaf): Value =>
    'officer' in leaf ? 1 : (((leaf.negated ? -1 : 1) * judge(leaf, given).value) as Value)
