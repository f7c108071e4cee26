import type { Answer } from './answer.ts'
import type { Because } from './evaluation.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import type { Leaf } from './tree.ts'

/** Why a leaf is unknown, unless a given answer decides it: the one place that knows about missing answers. */
export function reasonFor(leaf: Leaf, given: Map<Key, Answer>): Because | undefined {
  if ('officer' in leaf) return 'officer'
  if (!leaf.test) return 'expired-parameter'
  const answer = given.get(leaf.question.key)
  if (answer === undefined) return 'not-asked'
  if (answer === 'dont-know' || answer === 'wont-say') return answer
  return leaf.test.judge(answer) === 0 ? 'too-wide' : undefined
}

/** The value of a leaf: unknown when there is a reason. */
export function judge(leaf: Leaf, given: Map<Key, Answer>): Value {
  if ('officer' in leaf || reasonFor(leaf, given)) return 0
  return leaf.test?.judge(given.get(leaf.question.key) as Answer) ?? 0
}

/** How leaves count towards the verdict: an officer as met, anything below a `not` turned round. */
export const countWith =
  (given: Map<Key, Answer>) =>
  (leaf: Leaf): Value =>
    'officer' in leaf ? 1 : (((leaf.negated ? -1 : 1) * judge(leaf, given)) as Value)
