import type { Case, Verdict } from '../content/case.ts'
import type { IsoDay } from '../day.ts'
import type { Key } from '../eligibility/key.ts'
import type { Rule } from '../eligibility/rule.ts'
import type { Catalogue } from './context-of.ts'
import { type Reading, readOn } from './reading.ts'
import { covers, type Side, sidesOf } from './sides.ts'

/**
 * A case that a programme lacks: one with a verdict, or one whose answer is `value`, the threshold of the leaf at `path`
 * (meets it, also below a `not`) or one step beyond it (misses it).
 */
export type CaseGap =
  | { need: 'verdict'; verdict: Verdict }
  | { need: 'side'; path: string; question: Key; side: 'meets' | 'misses'; value: number }

/**
 * The cases that are missing on a day: one of each verdict that the rule can reach, and both sides of every threshold in force
 * that the question's bounds admit, each figure once. A verdict counts as reachable when a search finds answers for it, so that
 * a rule nobody can meet asks for no likely case; `proposeCases` fills every gap.
 * @throws ProblemError for the first problem in catalogue or rule.
 */
export function missingCases(rule: Rule, cases: Case[], catalogue: Catalogue, asOf: IsoDay): CaseGap[] {
  const reading = readOn(rule, catalogue, asOf)
  const sides = missingSides(reading, cases).map(({ leaf, question, side, value }) => ({
    need: 'side' as const,
    path: leaf.path,
    question,
    side,
    value,
  }))
  return [...missingVerdicts(reading, cases).map((verdict) => ({ need: 'verdict' as const, verdict })), ...sides]
}

/** The verdicts that no case expects although answers can reach them. */
export function missingVerdicts(reading: Reading, cases: Case[]): Verdict[] {
  const { verdict } = reading.evaluate({})
  const reachable: Verdict[] = verdict === 'unclear' ? ['likely', 'unlikely', 'unclear'] : [verdict]
  const unexpected = reachable.filter((wanted) => cases.every(({ expected }) => expected !== wanted))
  return unexpected.filter((wanted) => wanted === verdict || reading.witness(wanted === 'likely' ? 1 : -1) !== undefined)
}

/** The sides that no case has, each figure of a question once. */
export function missingSides({ tree, catalogue }: Reading, cases: Case[]): Side[] {
  const missing = sidesOf(tree).filter((side) => !cases.some((one) => covers(one, side, catalogue)))
  const isFirst = ({ question, value }: Side, index: number) =>
    missing.findIndex((other) => other.question === question && other.value === value) === index
  return missing.filter(isFirst)
}
