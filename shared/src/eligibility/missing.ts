import type { Answer } from './answer.ts'
import { countWith, judge } from './judge.ts'
import type { Key } from './key.ts'
import { combine, type Leaf, type Tree } from './tree.ts'

/**
 * The unasked questions that can still change the verdict, in the order of their first leaf; none once it is decided.
 *
 * A leaf matters when, for a value v (unknown or met), it can move the root from below v to v: at every group above it
 * the other children can leave exactly one place open, which this child then fills or not.
 */
export function missingQuestions(tree: Tree, given: Map<Key, Answer>): Key[] {
  const count = countWith(given)
  const isOpen = (leaf: Leaf) => judge(leaf, given).because === 'not-asked'
  const walk = (node: Tree, visible: number[]): Key[] => {
    if (!('children' in node)) return 'question' in node && isOpen(node) ? [node.question.key] : []
    const { children, need } = node
    const [lowest = [], highest = []] = ([-1, 1] as const).map((end) =>
      children.map((child) => combine(child, (leaf) => (isOpen(leaf) ? end : count(leaf)))),
    )
    return children.flatMap((child, index) => {
      const others = (values: number[], v: number) => values.filter((value, other) => value >= v && other !== index).length
      const passed = visible.filter((v) => others(lowest, v) < need && others(highest, v) >= need - 1)
      return passed.length > 0 ? walk(child, passed) : []
    })
  }
  return [...new Set(walk(tree, [0, 1]))]
}
