import type { Case, Verdict } from '../content/case.ts'
import { evaluate } from '../eligibility/evaluate.ts'
import type { Evaluation } from '../eligibility/evaluation.ts'
import type { Rule } from '../eligibility/rule.ts'
import { type Catalogue, contextOf } from './context-of.ts'

/** What the rule says about a case on the day of the case, and whether that is what the case expects. */
export type CaseRun = { verdict: Verdict; passes: boolean; evaluation: Evaluation }

/**
 * Runs a case.
 * @throws ProblemError for the first problem in catalogue, rule or answers; an answer that no longer fits is one (`fittingAnswers` drops it).
 */
export function runCase(rule: Rule, one: Case, catalogue: Catalogue): CaseRun {
  const evaluation = evaluate(rule, one.answers, contextOf(catalogue, one.asOf))
  const { verdict } = evaluation
  return { verdict, passes: verdict === one.expected, evaluation }
}
