import { runCase } from '@ruang-solusi/shared/cases'
import type { Verdict } from '@ruang-solusi/shared/content'
import type { Evaluation, Rule } from '@ruang-solusi/shared/eligibility'
import { answerProblems } from '../../eligibility/answer-problems.ts'
import { type CaseRow, caseOf } from './read-case-form.ts'
import type { Workbench } from './workbench.ts'

/** How a stored case stands to the unsaved rule: it passes, it fails, its row is unfinished, or an answer no longer fits its question. */
export type CaseOutcome = { row: CaseRow } & (
  | { state: 'unfinished' }
  | { state: 'unfit'; messages: string[] }
  | { state: 'passes' | 'fails'; now: Verdict; evaluation: Evaluation }
)

/** Runs a row of the form against a rule. @throws ProblemError for a problem in the rule or the catalogue. */
export function outcomeOf(row: CaseRow, rule: Rule, data: Workbench): CaseOutcome {
  const one = caseOf(row)
  if (!one) return { row, state: 'unfinished' }
  const messages = answerProblems(one.answers, data).map(({ message }) => message)
  if (messages.length > 0) return { row, state: 'unfit', messages }
  const { verdict, passes, evaluation } = runCase(rule, one, data)
  return { row, state: passes ? 'passes' : 'fails', now: verdict, evaluation }
}
