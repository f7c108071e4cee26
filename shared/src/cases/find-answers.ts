import type { Answer } from '../eligibility/answer.ts'
import { decisiveLeaves } from '../eligibility/decisive.ts'
import type { Value } from '../eligibility/kleene.ts'
import { combine, type Leaf, type Tree } from '../eligibility/tree.ts'
import type { Fact } from './facts.ts'

/** What is answered so far. */
export type Chosen = Map<Fact, Answer>

/** The value that a tree must get, with these answers beside those that are searched for. */
export type Goal = { tree: Tree; wanted: -1 | 1; given: Chosen }

/**
 * Searches answers that reach every goal at once, leaving out those that do not matter; undefined when there are none or when
 * `steps` tries do not find any. It is exhaustive within its steps: it gives up a branch only when even the best values
 * of all open leaves, taken as independent, miss a goal.
 */
export function findAnswers(facts: Map<Leaf, Fact>, goals: Goal[], steps: number): Chosen | undefined {
  let left = steps
  const reach = (chosen: Chosen): Chosen | undefined => {
    left -= 1
    if (left < 0 || goals.some((goal) => combine(goal.tree, counting(goal, chosen, goal.wanted)) !== goal.wanted)) return undefined
    const goal = goals.find((one) => combine(one.tree, counting(one, chosen, 0)) !== one.wanted)
    if (!goal) return chosen
    const isOpen = (fact: Fact | undefined): fact is Fact => fact !== undefined && !goal.given.has(fact) && !chosen.has(fact)
    const fact = decisiveLeaves(goal.tree, counting(goal, chosen, 0))
      .map((leaf) => facts.get(leaf))
      .find(isOpen)
    if (!fact) return undefined
    for (const answer of bestFirst(fact, goal.wanted)) {
      const found = reach(new Map(chosen).set(fact, answer))
      if (found) return found
    }
    return undefined
  }

  /** How leaves count with what is chosen, an open one as told. */
  const counting =
    ({ given }: Goal, chosen: Chosen, open: Value) =>
    (leaf: Leaf): Value => {
      if ('officer' in leaf) return 1
      const fact = facts.get(leaf)
      if (!fact || !leaf.test) return 0
      const answer = given.get(fact) ?? chosen.get(fact)
      return answer === undefined ? open : (((leaf.negated ? -1 : 1) * leaf.test.judge(answer)) as Value)
    }
  return reach(new Map())
}

/** The answers to try, those first that bring most leaves where they are wanted. */
function bestFirst({ answers, leaves }: Fact, wanted: number): Answer[] {
  const score = (answer: Answer) =>
    leaves.reduce((sum, { negated, test }) => sum + (negated ? -wanted : wanted) * (test?.judge(answer) ?? 0), 0)
  return [...answers].sort((a, b) => score(b) - score(a))
}
