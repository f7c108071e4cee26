import type { Answer } from './answer.ts'
import { type Context, checkContext } from './context.ts'
import { decisiveLeaves } from './decisive.ts'
import type { Evaluation, Finding } from './evaluation.ts'
import { givenAnswers } from './given-answers.ts'
import { judge, judgeTree } from './judge.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import { missingQuestions } from './missing.ts'
import { officersInvolved } from './officers.ts'
import { readRule } from './read-rule.ts'
import type { Rule } from './rule.ts'
import { leavesOf, type Tree } from './tree.ts'

/**
 * What a rule says about the answers given so far, by strong Kleene logic: an answer nobody gave is unknown, never yes or no.
 * @throws ProblemError for the first problem in context, rule or answers.
 */
export function evaluate(rule: Rule, answers: Partial<Record<Key, Answer>>, context: Context): Evaluation {
  const checked = checkContext(context)
  const tree = readRule(rule, checked)
  const given = givenAnswers(answers, checked)
  const values = new Map<Tree, Value>()
  const verdict = judgeTree(tree, given, values)
  const decisive = decisiveLeaves(tree, values)
  return {
    verdict: verdict > 0 ? 'likely' : verdict < 0 ? 'unlikely' : 'unclear',
    findings: leavesOf(tree).map((leaf): Finding => {
      const { value, ...because } = judge(leaf, given)
      return {
        path: leaf.path,
        finding: value > 0 ? 'met' : value < 0 ? 'unmet' : 'unknown',
        decisive: decisive.includes(leaf),
        ...because,
      }
    }),
    missing: verdict === 0 ? missingQuestions(tree, given) : [],
    officers: verdict < 0 ? [] : officersInvolved(tree, given),
  }
}
