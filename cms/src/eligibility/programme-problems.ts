import type { Catalogue } from '@ruang-solusi/shared/cases'
import type { Case } from '@ruang-solusi/shared/content'
import { failingProblems, misfitProblems, missingProblems } from './case-problems.ts'
import type { Problem } from './problem.ts'
import { type Boxes, ruleOf } from './rule-form.ts'
import { ruleProblems } from './rule-problems.ts'

/** What a programme says about who it is for, as projected from its form. */
export type ProgrammeRule = { boxes: Boxes; cases: Case[] }

/** Whether every box is empty; such a programme may be published, only the check does not know it. */
const hasNoRule = ({ all, any, except }: Boxes): boolean => all.length + any.length + except.length === 0

/** Why the site could not apply a programme's rule: it or the answers of its cases do not fit the catalogue. */
export function fitProblems({ boxes, cases }: ProgrammeRule, catalogue: Catalogue, day: string): Problem[] {
  const isPointless = hasNoRule(boxes) && cases.length > 0
  const message = 'Ada kasus, tetapi belum ada syarat yang diuji. Isi syaratnya di atas, atau hapus kasusnya.'
  return [...ruleProblems(boxes, catalogue, day), ...(isPointless ? [{ path: 'cases', message }] : []), ...misfitProblems(cases, catalogue)]
}

/** Why a programme must not be published as it is: beside what does not fit, each failing case, or else the first that is missing. */
export function guardProblems({ boxes, cases }: ProgrammeRule, catalogue: Catalogue, day: string, mayMiss: boolean): Problem[] {
  const misfits = fitProblems({ boxes, cases }, catalogue, day)
  const rule = ruleOf(boxes, catalogue.questions)
  if (misfits.length > 0 || rule === undefined) return misfits
  const failing = failingProblems(rule, cases, catalogue)
  return failing.length > 0 || mayMiss ? failing : missingProblems(rule, cases, catalogue, day)
}
