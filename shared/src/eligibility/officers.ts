import type { Judgement } from './judge.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import { type Leaf, type Tree, valueOf } from './tree.ts'

/** The officers whose decision still counts: none of the groups above them is decided without them. */
export function officersInvolved(tree: Tree, judgementOf: (leaf: Leaf) => Judgement): Key[] {
  const found = new Set<Key>()
  const values = new Map<Tree, Value>()
  valueOf(tree, (leaf) => ('officer' in leaf ? 0 : judgementOf(leaf).counts), values)
  const walk = (node: Tree): void => {
    if (values.get(node) !== 0) return
    if ('children' in node) node.children.forEach(walk)
    else if ('officer' in node) found.add(node.officer)
  }
  walk(tree)
  return [...found]
}
