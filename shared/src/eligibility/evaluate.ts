import type { Answer } from './answer.ts'
import { checkAnswers } from './check-answers.ts'
import { type Context, checkContext } from './context.ts'
import { decisiveLeaves } from './decisive.ts'
import type { Evaluation } from './evaluation.ts'
import { type Judgement, judge, wordFor } from './judge.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import { missingQuestions } from './missing.ts'
import { officersInvolved } from './officers.ts'
import { readRule } from './read-rule.ts'
import type { Rule } from './rule.ts'
import { type Leaf, leavesOf, type Tree, valueOf } from './tree.ts'

/**
 * What a rule says about the answers given so far, by strong Kleene logic: an answer nobody gave is unknown, never yes or no.
 * @throws ProblemError for the first problem in context, rule or answers.
 */
export function evaluate(rule: Rule, answers: Partial<Record<Key, Answer>>, context: Context): Evaluation {
  const checked = checkContext(context)
  const tree = readRule(rule, checked)
  const given = checkAnswers(answers, checked)
  const judgements = new Map(leavesOf(tree).map((leaf) => [leaf, judge(leaf, given)]))
  const judgementOf = (leaf: Leaf) => judgements.get(leaf) as Judgement
  const values = new Map<Tree, Value>()
  const verdict = valueOf(tree, (leaf) => judgementOf(leaf).counts, values)
  const decisive = decisiveLeaves(tree, values)
  return {
    verdict: verdict > 0 ? 'likely' : verdict < 0 ? 'unlikely' : 'unclear',
    findings: [...judgements].map(([leaf, { value, because }]) => ({
      path: leaf.path,
      finding: wordFor(value),
      decisive: decisive.has(leaf),
      ...(because && { because }),
    })),
    missing: verdict === 0 ? missingQuestions(tree, judgementOf) : [],
    officers: verdict < 0 ? [] : officersInvolved(tree, judgementOf),
  }
}
