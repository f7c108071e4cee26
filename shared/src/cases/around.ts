import type { Value } from '../eligibility/kleene.ts'
import { type Leaf, leavesOf, type Tree } from '../eligibility/tree.ts'

/** What a part of a rule must be for something else to decide. */
export type Wanted = { tree: Tree; wanted: -1 | 1 }

/**
 * What the parts beside a leaf must be for the leaf to decide the verdict: in each group above it one less than needed is met,
 * those first that cannot be unmet.
 * @param end the value of a part when every open leaf is met (1) or unmet (-1)
 */
export function around(tree: Tree, leaf: Leaf, end: (part: Tree, open: Value) => Value): Wanted[] {
  if (!('children' in tree)) return []
  const above = tree.children.find((child) => leavesOf(child).includes(leaf))
  const ease = (part: Tree) => end(part, -1) + end(part, 1)
  const beside = tree.children.filter((child) => child !== above).sort((a, b) => ease(b) - ease(a))
  const wanted = beside.map((part, index): Wanted => ({ tree: part, wanted: index < tree.need - 1 ? 1 : -1 }))
  return above ? [...wanted, ...around(above, leaf, end)] : wanted
}
