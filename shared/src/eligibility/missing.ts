import type { Answer } from './answer.ts'
import { countOf, judge } from './judge.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import { combine, type Leaf, type Tree } from './tree.ts'

/**
 * The unasked questions that can still change the verdict of an unclear tree, in the order of their first leaf.
 *
 * A leaf matters when, for a value v (unknown or met), it can move the root from below v to v: at every group above it
 * the other children can leave exactly one place open, which this child then fills or not.
 */
export function missingQuestions(tree: Tree, given: Map<Key, Answer>): Key[] {
  const isOpen = (leaf: Leaf) => judge(leaf, given).because === 'not-asked'
  const ends = ([-1, 1] as const).map((end) => {
    const values = new Map<Tree, Value>()
    combine(tree, (leaf) => (isOpen(leaf) ? end : countOf(leaf, given)), values)
    return (nodes: Tree[], v: number) => nodes.filter((node) => Number(values.get(node)) >= v).length
  })
  const walk = (node: Tree, values: number[]): Key[] => {
    if (!('children' in node)) return 'question' in node && isOpen(node) ? [node.question.key] : []
    return node.children.flatMap((child) => {
      const others = node.children.filter((other) => other !== child)
      const visible = values.filter((v) => {
        const [least = 0, most = 0] = ends.map((reach) => reach(others, v))
        return least < node.need && most >= node.need - 1
      })
      return visible.length > 0 ? walk(child, visible) : []
    })
  }
  return [...new Set(walk(tree, [0, 1]))]
}
