import type { Answer } from './answer.ts'
import { countWith } from './judge.ts'
import type { Key } from './key.ts'
import { combine, type Tree } from './tree.ts'

/** The officers whose decision still counts: no group above them is decided without officers. None when the verdict is no. */
export function officersInvolved(tree: Tree, given: Map<Key, Answer>): Key[] {
  const count = countWith(given)
  const open = (node: Tree): Key[] => {
    if (combine(node, (leaf) => ('officer' in leaf ? 0 : count(leaf))) !== 0) return []
    return 'children' in node ? node.children.flatMap(open) : 'officer' in node ? [node.officer] : []
  }
  return [...new Set(open(tree))]
}
