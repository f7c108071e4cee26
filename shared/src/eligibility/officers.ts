import type { Answer } from './answer.ts'
import { countOf } from './judge.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import { combine, type Tree } from './tree.ts'

/** The officers whose decision still counts: none of the groups above them is decided without them. */
export function officersInvolved(tree: Tree, given: Map<Key, Answer>): Key[] {
  const values = new Map<Tree, Value>()
  combine(tree, (leaf) => ('officer' in leaf ? 0 : countOf(leaf, given)), values)
  const open = (node: Tree): Key[] => {
    if (values.get(node) !== 0) return []
    return 'children' in node ? node.children.flatMap(open) : 'officer' in node ? [node.officer] : []
  }
  return [...new Set(open(tree))]
}
