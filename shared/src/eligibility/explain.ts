import type { Locale } from '../locale.ts'
import { among, each, fields, record, refuse } from './check.ts'
import { type CheckedContext, type Context, checkContext } from './context.ts'
import type { Evaluation, Finding } from './evaluation.ts'
import { readRule } from './read-rule.ts'
import type { LegalBasis, Rule } from './rule.ts'
import { inLocale, sayFinding } from './say-finding.ts'
import { sentences } from './sentences/index.ts'
import { findThreshold, type ThresholdInForce } from './threshold.ts'
import { leavesOf } from './tree.ts'

/** One finding in words, with the laws behind it. */
export type Explanation = { text: string; finding: Finding['finding']; legalBasis: LegalBasis[] }

/**
 * The findings of an evaluation in words, one each and in their order. Below a `not`, the sentence says what is wanted
 * while `finding` stays that of the leaf.
 * @throws ProblemError for a problem in context or rule, or when the evaluation belongs to another rule.
 */
export function explain(rule: Rule, evaluation: Evaluation, context: Context, locale: Locale): Explanation[] {
  const checked = checkContext(context)
  const leaves = leavesOf(readRule(rule, checked))
  among(...Object.keys(sentences))(locale, 'locale#')
  const findings = each(record(evaluation, 'evaluation#').findings, 'evaluation#/findings', fields<Finding>({}))
  if (String(leaves.map(({ path }) => path)) !== String(findings.map(({ path }) => path))) {
    refuse('evaluation#/findings', findings, 'Give the evaluation of this rule.')
  }
  return leaves.map((leaf, index) => {
    const found = findings[index] as Finding
    const { text, legalBasis = [] } = leaf.rule
    const threshold = thresholdOf(leaf.rule, checked)
    return {
      text: text ? inLocale(text, locale) : sayFinding(leaf, found, threshold, locale),
      finding: found.finding,
      legalBasis: [...legalBasis, ...(threshold?.version?.legalBasis ?? [])],
    }
  })
}

const thresholdOf = (rule: Rule, context: CheckedContext): ThresholdInForce | undefined =>
  'min' in rule ? findThreshold(rule.min, context) : 'max' in rule ? findThreshold(rule.max, context) : undefined
