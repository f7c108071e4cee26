import type { Answer } from './answer.ts'
import type { Key } from './key.ts'
import { atLeast, type Value } from './kleene.ts'
import type { Question } from './question.ts'
import type { Rule } from './rule.ts'
import type { ThresholdInForce } from './threshold.ts'

/** What a leaf does with an answer; `cut` is the first number above the line a threshold draws. */
export type Test = { judge(answer: Answer): Value; cut?: number; threshold?: ThresholdInForce }

type Written = { path: string; rule: Rule; negated: boolean }
/** A question to the resident; without a test while its parameter has no value on the day. */
export type QuestionLeaf = Written & { question: Question; test: Test | undefined }
/** A decision that is not the resident's. */
type OfficerLeaf = Written & { officer: Key }
export type Leaf = QuestionLeaf | OfficerLeaf
/** A checked rule. Groups need some of their children; `not` is pushed down to the leaves, which then are negated. */
export type Tree = Leaf | { need: number; children: Tree[] }

/** The value of a tree when each leaf counts as told. */
export const combine = (tree: Tree, count: (leaf: Leaf) => Value): Value =>
  'children' in tree ? atLeast(tree.need, tree.children, (child) => combine(child, count)) : count(tree)

/** The leaves of a tree in written order. */
export const leavesOf = (tree: Tree): Leaf[] => ('children' in tree ? tree.children.flatMap(leavesOf) : [tree])
