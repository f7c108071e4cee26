import type { Band } from './answer.ts'
import { each } from './check.ts'
import { type Context, checkContext, parseQuestion } from './context.ts'
import type { Key } from './key.ts'
import { min } from './leaves/min.ts'
import { checkKind, type Question } from './question.ts'
import { readRule } from './read-rule.ts'
import type { Rule } from './rule.ts'
import { type Leaf, leavesOf } from './tree.ts'

/**
 * The ranges of a number or an amount that the rules tell apart on the day, ascending and inclusive.
 * @throws ProblemError when the question is unknown or has no numbers, or for a problem in context or rules.
 */
export function bands(question: Key, rules: Rule[], context: Context): Band[] {
  const checked = checkContext(context)
  const asked = parseQuestion(question, checked, 'question#')
  checkKind(asked, min.kinds, question, 'question#')
  return bandsOf(asked, each(rules, 'rules#', (rule, at) => readRule(rule as Rule, checked, at)).flatMap(leavesOf))
}

/** The ranges that leaves tell apart. */
export function bandsOf({ key, min: least = -Infinity, max: most = Infinity }: Question, leaves: Leaf[]): Band[] {
  const cuts = leaves
    .flatMap((leaf) => ('question' in leaf && leaf.question.key === key ? (leaf.test?.cut ?? []) : []))
    .filter((cut) => cut > least && cut <= most)
  const starts = [least, ...new Set(cuts.sort((a, b) => a - b))]
  return starts.map((from, index) => {
    const to = (starts[index + 1] ?? most + 1) - 1
    return { ...(from > -Infinity && { from }), ...(to < Infinity && { to }) }
  })
}
