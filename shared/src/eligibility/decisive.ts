import type { Value } from './kleene.ts'
import type { Leaf, Tree } from './tree.ts'

/** The leaves that made the verdict: from the root down, always through the children that have their group's value. */
export function decisiveLeaves(tree: Tree, values: Map<Tree, Value>): Set<Leaf> {
  const found = new Set<Leaf>()
  const walk = (node: Tree): void => {
    if (!('children' in node)) found.add(node)
    else for (const child of node.children) if (values.get(child) === values.get(node)) walk(child)
  }
  walk(tree)
  return found
}
