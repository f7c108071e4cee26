import { type Case, type Verdict, verdicts } from '@ruang-solusi/shared/content'
import type { Answer } from '@ruang-solusi/shared/eligibility'
import { rowsOf } from './form-rows.ts'

/** A row of the `cases` array as it stands; a case once nothing is missing. */
export type CaseRow = {
  index: number
  id: string
  name: string
  answers: Record<string, Answer>
  asOf: string
  expected: Verdict | undefined
}

/** Reads the `cases` of an unsaved form. */
export const readCaseForm = (cases: unknown): CaseRow[] =>
  rowsOf(cases).map((row, index) => ({
    index,
    id: String(row.id ?? index),
    name: typeof row.name === 'string' ? row.name : '',
    answers: isRecord(row.answers) ? (row.answers as Record<string, Answer>) : {},
    asOf: typeof row.asOf === 'string' ? row.asOf.slice(0, 10) : '',
    expected: verdicts.find((verdict) => verdict === row.expected),
  }))

/** The case of a row; undefined while its day or its verdict is missing. */
export const caseOf = ({ name, answers, asOf, expected }: CaseRow): Case | undefined =>
  asOf === '' || expected === undefined ? undefined : { name, asOf, answers, expected }

const isRecord = (value: unknown): boolean => value !== null && typeof value === 'object' && !Array.isArray(value)
