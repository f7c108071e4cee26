import { parseKey, refuse } from '../check.ts'
import type { Key } from '../key.ts'

/** The officer or quota that decides; below a `not` it could not count as met without flipping a verdict. @throws ProblemError */
export function readOfficer(operand: unknown, isBelowNot: boolean, at: string): Key {
  const officer = parseKey(operand, at)
  if (isBelowNot) refuse(at, officer, 'Move the officer out of the not.')
  return officer
}
