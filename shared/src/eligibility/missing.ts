import type { Answer } from './answer.ts'
import { countWith, reasonFor } from './judge.ts'
import type { Key } from './key.ts'
import { atLeast, type Value } from './kleene.ts'
import type { Tree } from './tree.ts'

/** A part of a tree with the lowest and the highest value that answers can still give it. */
type Measured = { node: Tree; ends: Value[]; parts: Measured[] }

/**
 * The unasked questions that can still change the verdict, in the order of their first leaf; none once it is decided.
 *
 * A leaf matters when, for a value v (unknown or met), it can move the root from below v to v: at every group above it
 * the other parts can leave exactly one place open, which this part then fills or not.
 */
export function missingQuestions(tree: Tree, given: Map<Key, Answer>): Key[] {
  const count = countWith(given)
  const measure = (node: Tree): Measured => {
    const parts = 'children' in node ? node.children.map(measure) : []
    const ends = ([-1, 1] as const).map((end, which) => {
      if ('children' in node) return atLeast(node.need, parts, (part) => part.ends[which] ?? end)
      return reasonFor(node, given) === 'not-asked' ? end : count(node)
    })
    return { node, ends, parts }
  }
  return [...new Set(walk(measure(tree), [0, 1]))]
}

function walk({ node, ends, parts }: Measured, visible: number[]): Key[] {
  if (ends[0] === ends[1] || visible.length === 0) return []
  if (!('need' in node)) return 'question' in node ? [node.question.key] : []
  return parts.flatMap((part) => {
    const passed = visible.filter((v) => {
      const [least = 0, most = 0] = ends.map((_, which) => parts.filter((other) => other !== part && Number(other.ends[which]) >= v).length)
      return least < node.need && most >= node.need - 1
    })
    return walk(part, passed)
  })
}
