import { missingCases, runCase } from '@ruang-solusi/shared/cases'
import { type Words, words } from '../../words.ts'
import { notesOn } from './timeline.ts'
import type { ProgrammeRules, Workbench } from './workbench.ts'

/** Something that an editor should look at, with the document where it is put right. */
export type CatalogueProblem = { href: string; title: string; says: Words }

/**
 * Limits that are not in force or end within a month, and programmes whose stored cases fail or are missing.
 * @throws ProblemError for the first problem in the catalogue, a rule or a case.
 */
export function catalogueProblems(data: Workbench): CatalogueProblem[] {
  const limits = data.parameters.flatMap(({ id, name, versions }) =>
    notesOn(
      versions.map((version, index) => ({ row: index + 1, ...version })),
      data.day,
    )
      .filter(({ kind }) => kind === 'due')
      .map(({ says }) => ({ href: `/admin/collections/parameters/${id}`, title: name.id, says })),
  )
  return [...limits, ...data.programmes.flatMap((programme) => ofProgramme(programme, data))]
}

function ofProgramme({ id, name, live, draft }: ProgrammeRules, data: Workbench): CatalogueProblem[] {
  const { rule, cases } = live ?? draft
  if (!rule) return []
  const at = (says: Words): CatalogueProblem => ({ href: `/admin/collections/programmes/${id}`, title: name, says })
  const failing = cases.filter((one) => !runCase(rule, one, data).passes)
  if (failing.length > 0) {
    const names = failing.map((one) => `“${one.name}”`).join(', ')
    return [at(words(`Kasus penjaga gagal: ${names}.`, `Guarding cases fail: ${names}.`))]
  }
  const { length } = missingCases(rule, cases, data, data.day)
  return length === 0 ? [] : [at(words(`Masih kurang kasus penjaga (${length}).`, `Guarding cases are missing (${length}).`))]
}
