import type { Case, Verdict } from '../content/case.ts'
import type { IsoDay } from '../day.ts'
import type { Answer } from '../eligibility/answer.ts'
import type { Key } from '../eligibility/key.ts'
import type { Rule } from '../eligibility/rule.ts'
import { answersAtSides } from './answers-at-sides.ts'
import { answersForVerdict } from './answers-for-verdict.ts'
import type { Catalogue } from './context-of.ts'
import { missingSides, missingVerdicts } from './missing-cases.ts'
import { nameOfSide, nameOfVerdict } from './name-case.ts'
import { type Reading, readOn } from './reading.ts'

/**
 * Cases that fill every gap of `missingCases`, always the same for the same rule: the sides first, with the other answers such
 * that the verdict turns at the threshold where that is possible, then the verdicts still missing. `expected` is the engine's.
 * @throws ProblemError for the first problem in catalogue or rule.
 */
export function proposeCases(rule: Rule, cases: Case[], catalogue: Catalogue, asOf: IsoDay): Case[] {
  const reading = readOn(rule, catalogue, asOf)
  const propose = (answers: Record<Key, Answer>, nameOf: (verdict: Verdict) => string): Case => {
    const ordered = inOrder(answers, reading)
    const { verdict } = reading.evaluate(ordered)
    return { name: nameOf(verdict), asOf, answers: ordered, expected: verdict }
  }
  const missing = missingSides(reading, cases)
  const answersAt = answersAtSides(missing, reading)
  const sides = missing.map((side, index) => propose(answersAt[index] ?? {}, (verdict) => nameOfSide(side, verdict)))
  const verdicts = missingVerdicts(reading, [...cases, ...sides]).map((wanted) => {
    const answers = answersForVerdict(wanted, reading)
    return propose(answers, () => nameOfVerdict(wanted, answers, reading))
  })
  return [...sides, ...verdicts]
}

/** The answers in the order of the questions. */
const inOrder = (answers: Record<Key, Answer>, { context }: Reading): Record<Key, Answer> =>
  Object.fromEntries(
    context.questions.flatMap(({ key }) => {
      const answer = answers[key]
      return answer === undefined ? [] : [[key, answer]]
    }),
  )
