import type { Verdict } from '../content/case.ts'
import type { IsoDay } from '../day.ts'
import type { Answer } from '../eligibility/answer.ts'
import { evaluate } from '../eligibility/evaluate.ts'
import type { Key } from '../eligibility/key.ts'
import type { Rule } from '../eligibility/rule.ts'
import { type Catalogue, contextOf } from './context-of.ts'
import { fittingAnswers } from './fitting-answers.ts'

/** The rules of programmes, and the catalogue they are built from. */
export type RuleBook = { rules: { slug: string; rule: Rule }[]; catalogue: Catalogue }

/** Answers on a day; with a slug they concern that programme only (a case), without it every one (a persona). */
export type Household = { slug?: string; name: string; answers: Partial<Record<Key, Answer>>; asOf: IsoDay }

/** A household that a programme would tell something else. */
export type VerdictChange = { slug: string; household: string; from: Verdict; to: Verdict }

/**
 * The verdicts that differ, programme by programme in the order of `after`, then in the order of the households.
 * A programme with a rule on one side only has nothing to compare; answers that do not fit a catalogue are dropped for it.
 * @throws ProblemError for the first problem in a catalogue or rule.
 */
export function verdictChanges({ before, after }: { before: RuleBook; after: RuleBook }, households: Household[]): VerdictChange[] {
  const earlier = new Map(before.rules.map(({ slug, rule }) => [slug, rule]))
  return after.rules.flatMap(({ slug, rule }) => {
    const old = earlier.get(slug)
    if (!old) return []
    const concerned = households.filter((household) => household.slug === undefined || household.slug === slug)
    return concerned.flatMap((household) => {
      const from = verdictOf(old, household, before.catalogue)
      const to = verdictOf(rule, household, after.catalogue)
      return from === to ? [] : [{ slug, household: household.name, from, to }]
    })
  })
}

const verdictOf = (rule: Rule, { answers, asOf }: Household, catalogue: Catalogue): Verdict =>
  evaluate(rule, fittingAnswers(answers, catalogue), contextOf(catalogue, asOf)).verdict
