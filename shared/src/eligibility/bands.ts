import type { Band } from './answer.ts'
import { parseList, refuse } from './check.ts'
import { type CheckedContext, type Context, checkContext } from './context.ts'
import type { Key } from './key.ts'
import { checkKind, type Question } from './question.ts'
import { readRule } from './read-rule.ts'
import type { Rule } from './rule.ts'
import { leavesOf, type Tree } from './tree.ts'

/**
 * The ranges of a number or an amount that the rules tell apart on the day, ascending and inclusive.
 * @throws ProblemError when the question is unknown or has no numbers, or for a problem in context or rules.
 */
export function bands(question: Key, rules: Rule[], context: Context): Band[] {
  const checked = checkContext(context)
  const asked = checked.questions.get(question)
  if (asked === undefined) refuse('question#', question, 'Name a question of the context.')
  checkKind(asked, ['number', 'rupiah'], question, 'question#')
  return bandsOf(asked, readRules(rules, checked))
}

/** The ranges that checked rules tell apart. */
export function bandsOf({ key, min, max }: Question, trees: Tree[]): Band[] {
  const cuts = new Set<number>()
  for (const leaf of trees.flatMap(leavesOf)) {
    if (!('question' in leaf) || leaf.question.key !== key || leaf.test?.cut === undefined) continue
    const { cut } = leaf.test
    if ((min === undefined || cut > min) && (max === undefined || cut <= max)) cuts.add(cut)
  }
  const starts = [min, ...[...cuts].sort((a, b) => a - b)]
  return starts.map((from, index) => {
    const next = starts[index + 1]
    const to = next === undefined ? max : next - 1
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  })
}

const readRules = (rules: Rule[], context: CheckedContext): Tree[] =>
  parseList(rules, 'rules#').map((rule, index) => readRule(rule as Rule, context, `rules#/${index}`))
