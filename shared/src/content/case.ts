import { z } from 'zod'
import { Answer, Key } from '../eligibility/contract.ts'
import { IsoDay, Text } from './values.ts'

export const verdicts = ['likely', 'unclear', 'unlikely'] as const

/** What a household is told; never a promise. */
export const Verdict = z.enum(verdicts)
export type Verdict = z.infer<typeof Verdict>

/** Answers of a household with the verdict that a rule must give them on a day. */
export const Case = z.strictObject({
  name: Text.max(120),
  /** The day that picks the versions of parameters. */
  asOf: IsoDay,
  answers: z.record(Key, Answer),
  expected: Verdict,
})
export type Case = z.infer<typeof Case>
