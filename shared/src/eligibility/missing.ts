import type { Judgement } from './judge.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import { type Leaf, type Tree, valueOf } from './tree.ts'

/**
 * The unasked questions that can still change the verdict of an unclear tree, in the order of their first leaf.
 *
 * A leaf matters when, for a value v (unknown or met), it can move the root from below v to v: at every group above it
 * the other children can leave exactly one place open, which this child then fills or not.
 */
export function missingQuestions(tree: Tree, judgementOf: (leaf: Leaf) => Judgement): Key[] {
  const found = new Set<Key>()
  const lowest = rangeEnd(tree, judgementOf, -1)
  const highest = rangeEnd(tree, judgementOf, 1)
  const reach = (end: Map<Tree, Value>, nodes: Tree[], value: Value) => nodes.filter((node) => (end.get(node) ?? 0) >= value).length
  const walk = (node: Tree, values: Value[]): void => {
    if (!('children' in node)) {
      if ('question' in node && judgementOf(node).because === 'not-asked') found.add(node.question.key)
      return
    }
    for (const child of node.children) {
      const others = node.children.filter((other) => other !== child)
      const visible = values.filter((v) => reach(lowest, others, v) < node.need && reach(highest, others, v) >= node.need - 1)
      if (visible.length > 0) walk(child, visible)
    }
  }
  walk(tree, [0, 1])
  return [...found]
}

/** Every node's value when all unasked leaves count as `end`. */
function rangeEnd(tree: Tree, judgementOf: (leaf: Leaf) => Judgement, end: Value): Map<Tree, Value> {
  const values = new Map<Tree, Value>()
  valueOf(tree, (leaf) => (judgementOf(leaf).because === 'not-asked' ? end : judgementOf(leaf).counts), values)
  return values
}
