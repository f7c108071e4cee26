import type { Value } from './kleene.ts'
import { combine, type Leaf, type Tree } from './tree.ts'

/** The leaves that made the verdict: from the root down, always through the children that have their group's value. */
export function decisiveLeaves(tree: Tree, count: (leaf: Leaf) => Value): Leaf[] {
  if (!('children' in tree)) return [tree]
  const value = combine(tree, count)
  return tree.children.flatMap((child) => (combine(child, count) === value ? decisiveLeaves(child, count) : []))
}
