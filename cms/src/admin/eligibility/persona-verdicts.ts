import { contextOf, fittingAnswers } from '@ruang-solusi/shared/cases'
import type { Verdict } from '@ruang-solusi/shared/content'
import { evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import type { ProgrammeRules, Workbench } from './workbench.ts'

/** What a household is told today, and what the latest draft would tell it. */
export type Cell = { live?: Verdict; draft?: Verdict }

/** One programme tried on every persona, in their order. */
export type MatrixRow = { programme: ProgrammeRules; cells: Cell[] }

/**
 * Every programme that has a rule, live or drafted, tried on every persona.
 * @throws ProblemError for the first problem in the catalogue or a rule.
 */
export function personaMatrix(data: Workbench): MatrixRow[] {
  const context = contextOf(data, data.day)
  const told = (rule: Rule | undefined) =>
    data.personas.map(({ answers }) => rule && evaluate(rule, fittingAnswers(answers, data), context).verdict)
  return data.programmes
    .filter(({ live, draft }) => live || draft.rule)
    .sort((a, b) => a.name.localeCompare(b.name, 'id'))
    .map((programme) => {
      const live = told(programme.live?.rule)
      const draft = told(programme.draft.rule)
      const cells = data.personas.map((_, index) => ({
        ...(live[index] ? { live: live[index] } : {}),
        ...(draft[index] ? { draft: draft[index] } : {}),
      }))
      return { programme, cells }
    })
}

/** Whether publishing the draft would tell the household something else. */
export const wouldChange = ({ live, draft }: Cell): boolean => live !== undefined && live !== draft
