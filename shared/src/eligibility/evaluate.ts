import type { Answer } from './answer.ts'
import { type Context, checkContext } from './context.ts'
import { decisiveLeaves } from './decisive.ts'
import type { Evaluation, Finding } from './evaluation.ts'
import { givenAnswers } from './given-answers.ts'
import { countWith, judge, reasonFor } from './judge.ts'
import type { Key } from './key.ts'
import { missingQuestions } from './missing.ts'
import { officersInvolved } from './officers.ts'
import { readRule } from './read-rule.ts'
import type { Rule } from './rule.ts'
import { combine, leavesOf } from './tree.ts'

/**
 * What a rule says about the answers given so far, by strong Kleene logic: an answer nobody gave is unknown, never yes or no.
 * @throws ProblemError for the first problem in context, rule or answers.
 */
export function evaluate(rule: Rule, answers: Partial<Record<Key, Answer>>, context: Context): Evaluation {
  const checked = checkContext(context)
  const tree = readRule(rule, checked)
  const given = givenAnswers(answers, checked)
  const count = countWith(given)
  const verdict = combine(tree, count)
  const decisive = decisiveLeaves(tree, count)
  return {
    verdict: verdict > 0 ? 'likely' : verdict < 0 ? 'unlikely' : 'unclear',
    findings: leavesOf(tree).map((leaf): Finding => {
      const value = judge(leaf, given)
      return {
        path: leaf.path,
        finding: value > 0 ? 'met' : value < 0 ? 'unmet' : 'unknown',
        decisive: decisive.includes(leaf),
        ...(value === 0 && { because: reasonFor(leaf, given) }),
      }
    }),
    missing: verdict === 0 ? missingQuestions(tree, given) : [],
    officers: officersInvolved(tree, given),
  }
}
