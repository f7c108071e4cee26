import type { IsoDay } from '../day.ts'
import type { Answer } from '../eligibility/answer.ts'
import { type Context, checkContext } from '../eligibility/context.ts'
import { evaluate } from '../eligibility/evaluate.ts'
import type { Evaluation } from '../eligibility/evaluation.ts'
import type { Key } from '../eligibility/key.ts'
import { readRule } from '../eligibility/read-rule.ts'
import type { Rule } from '../eligibility/rule.ts'
import type { Leaf, Tree } from '../eligibility/tree.ts'
import { type Catalogue, contextOf } from './context-of.ts'
import { type Fact, factsOf } from './facts.ts'
import { type Chosen, findAnswers, type Goal } from './find-answers.ts'

/** A rule on a day, ready to look for answers. */
export type Reading = {
  catalogue: Catalogue
  context: Context
  tree: Tree
  facts: Map<Leaf, Fact>
  evaluate(answers: Record<Key, Answer>): Evaluation
  /** Answers that reach every goal at once; undefined when none exist or none are found within `steps`. */
  find(goals: Goal[], steps?: number): Chosen | undefined
  /** Answers that make the rule likely (1) or unlikely (-1); undefined when none exist or none are found within 1,000 steps. */
  witness(wanted: -1 | 1): Chosen | undefined
}

/** Reads a rule. @throws ProblemError for the first problem in catalogue or rule. */
export function readOn(rule: Rule, catalogue: Catalogue, asOf: IsoDay): Reading {
  const context = contextOf(catalogue, asOf)
  const tree = readRule(rule, checkContext(context))
  const facts = factsOf(tree)
  const witnesses = new Map<number, Chosen | undefined>()
  const witness = (wanted: -1 | 1): Chosen | undefined => {
    if (!witnesses.has(wanted)) witnesses.set(wanted, findAnswers(facts, [{ tree, wanted, given: new Map() }], 1_000))
    return witnesses.get(wanted)
  }
  return {
    catalogue,
    context,
    tree,
    facts,
    evaluate: (answers) => evaluate(rule, answers, context),
    find: (goals, steps = 300) =>
      goals.every((goal) => goal.tree !== tree || witness(goal.wanted)) ? findAnswers(facts, goals, steps) : undefined,
    witness,
  }
}
