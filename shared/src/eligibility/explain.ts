import type { Locale } from '../locale.ts'
import { among, each, record, refuse } from './check.ts'
import { type Context, checkContext } from './context.ts'
import type { Evaluation, Finding } from './evaluation.ts'
import { readRule } from './read-rule.ts'
import type { LegalBasis, Rule } from './rule.ts'
import { inLocale, sayFinding } from './say-finding.ts'
import { leavesOf } from './tree.ts'

/** One finding in words, with the laws behind it. */
export type Explanation = { text: string; finding: Finding['finding']; legalBasis: LegalBasis[] }

/**
 * The findings of an evaluation in words, one each and in their order. Below a `not`, the sentence says what is wanted
 * while `finding` stays that of the leaf.
 * @throws ProblemError for a problem in context or rule, or when the evaluation belongs to another rule.
 */
export function explain(rule: Rule, evaluation: Evaluation, context: Context, locale: Locale): Explanation[] {
  const leaves = leavesOf(readRule(rule, checkContext(context)))
  among('id', 'jv', 'en')(locale, 'locale#')
  const { length } = leaves
  const explainOne = (value: unknown, at: string): Explanation => {
    const found = record(value, at) as Finding
    const leaf = leaves.shift()
    if (found.path !== leaf?.path) refuse(at, found, 'Give the evaluation of this rule.')
    const { text, legalBasis = [] } = leaf.rule
    const version = 'test' in leaf ? leaf.test?.threshold?.version : undefined
    return {
      text: text ? inLocale(text, locale) : sayFinding(leaf, found, locale),
      finding: found.finding,
      legalBasis: [...legalBasis, ...(version?.legalBasis ?? [])],
    }
  }
  return each(record(evaluation, 'evaluation#').findings, 'evaluation#/findings', explainOne, length)
}
