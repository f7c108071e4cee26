import type { Value } from './kleene.ts'
import type { Leaf, Tree } from './tree.ts'

/** The leaves that made the verdict: from the root down, always through the children that have their group's value. */
export function decisiveLeaves(tree: Tree, values: Map<Tree, Value>): Leaf[] {
  if (!('children' in tree)) return [tree]
  return tree.children.filter((child) => values.get(child) === values.get(tree)).flatMap((child) => decisiveLeaves(child, values))
}
