import type { Case, Verdict } from '../../content/index.ts'

/** A household with the verdict that a rule must give it, on the first day of the examples. */
export const household = (name: string, expected: Verdict, answers: Case['answers']): Case => ({
  name,
  asOf: '2026-11-23',
  answers,
  expected,
})
