import { type Answer, isWithheld } from './answer.ts'
import type { Because } from './evaluation.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import type { Leaf } from './tree.ts'

/** The value of a leaf: the one place that knows about missing answers. */
export function judge(leaf: Leaf, given: Map<Key, Answer>): Value {
  if ('officer' in leaf) return 0
  const answer = given.get(leaf.question.key)
  return answer === undefined || isWithheld(answer) || !leaf.test ? 0 : leaf.test.judge(answer)
}

/** Why a leaf is unknown, once it is. */
export function reasonFor(leaf: Leaf, given: Map<Key, Answer>): Because {
  if ('officer' in leaf) return 'officer'
  if (!leaf.test) return 'expired-parameter'
  const answer = given.get(leaf.question.key)
  return answer === undefined ? 'not-asked' : isWithheld(answer) ? answer : 'too-wide'
}

/** How leaves count towards the verdict: an officer as met, anything below a `not` turned round. */
export const countWith =
  (given: Map<Key, Answer>) =>
  (leaf: Leaf): Value =>
    'officer' in leaf ? 1 : (((leaf.negated ? -1 : 1) * judge(leaf, given)) as Value)
