import { key, refuse } from '../check.ts'
import type { Key } from '../key.ts'

/** The officer or quota that decides; below a `not`, counting it as met would not be safe. @throws ProblemError */
export function readOfficer(operand: unknown, at: string, isBelowNot: boolean): Key {
  if (isBelowNot) refuse(at, operand, 'Move the officer out of the not.')
  return key(operand, at)
}
