import { type Household, verdictChanges } from '@ruang-solusi/shared/cases'
import type { CatalogueParameter, Verdict } from '@ruang-solusi/shared/content'
import type { IsoDay } from '@ruang-solusi/shared/day'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { addDays } from './timeline.ts'
import type { ProgrammeRules, Workbench } from './workbench.ts'

/** A household that a programme would tell something else once a parameter is saved, and on which days. */
export type ChangeWhenSaved = {
  programme: ProgrammeRules
  household: string
  /** A stored case on its own day: it would fail, and keep the programme from being published again. */
  isGuard: boolean
  from: Verdict
  to: Verdict
  days: IsoDay[]
}

/**
 * Every programme, case and persona whose verdict differs between the saved catalogue and one with this parameter in
 * its place: on the day of each case, and for all of them today, on the first day of every version and the day after its last.
 * @throws ProblemError for the first problem in the catalogue or a rule.
 */
export function changesWhenSaved(data: Workbench, saved: CatalogueParameter, unsaved: CatalogueParameter): ChangeWhenSaved[] {
  const after = { ...data, parameters: data.parameters.map((one) => (one.key === saved.key ? { ...one, ...unsaved } : one)) }
  const rules = data.programmes.flatMap((programme) => ruleInUse(programme) ?? [])
  const compare = (households: Household[]) =>
    verdictChanges({ before: { rules, catalogue: data }, after: { rules, catalogue: after } }, households)
  const cases = data.programmes.flatMap(({ id, live, draft }) => (live ?? draft).cases.map((one) => ({ ...one, slug: id })))
  const days = new Set([data.day, ...[saved, unsaved].flatMap(turningDays)])
  const found = new Map<string, ChangeWhenSaved>()
  const note = (households: Household[], isGuard: boolean, day?: IsoDay) => {
    for (const { slug, household, from, to } of compare(households)) {
      const programme = data.programmes.find((one) => one.id === slug)
      const name = JSON.stringify([slug, household, from, to])
      const earlier = found.get(name)
      if (earlier) earlier.days.push(...(day === undefined ? [] : [day]))
      else if (programme) found.set(name, { programme, household, isGuard, from, to, days: day === undefined ? [] : [day] })
    }
  }
  note(cases, true)
  const everyone = [...cases, ...data.personas]
  for (const day of [...days].sort()) {
    note(
      everyone.map((one) => ({ ...one, asOf: day })),
      false,
      day,
    )
  }
  return [...found.values()]
}

// a draft may have no slug yet, so programmes are told apart by id
function ruleInUse({ id, live, draft }: ProgrammeRules): { slug: string; rule: Rule } | undefined {
  const rule = live ? live.rule : draft.rule
  return rule && { slug: id, rule }
}

const turningDays = ({ versions }: CatalogueParameter): IsoDay[] =>
  versions.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)]))
