import { type Catalogue, verdictChanges } from '@ruang-solusi/shared/cases'
import { ruleOf } from './rule-form.ts'
import { ruleProblems } from './rule-problems.ts'
import type { StoredProgramme } from './stored-programmes.ts'
import { verdictWords } from './verdict-words.ts'

const most = 20

/** The cases of live programmes whose verdict differs after a change of the catalogue: "PIP, kasus “…”: Kemungkinan cocok → Belum tentu". */
export function changedVerdicts(programmes: StoredProgramme[], before: Catalogue, after: Catalogue, day: string): string[] {
  const live = programmes.filter(({ isLive, boxes }) => isLive && ruleProblems(boxes, before, day).length === 0)
  const rules = live.flatMap(({ slug, boxes }) => {
    const rule = ruleOf(boxes, before.questions)
    return rule ? [{ slug, rule }] : []
  })
  const names = new Map(live.map(({ slug, name }) => [slug, name]))
  const households = live.flatMap(({ slug, cases }) => cases.map(({ name, answers, asOf }) => ({ slug, name, answers, asOf })))
  const changes = verdictChanges({ before: { rules, catalogue: before }, after: { rules, catalogue: after } }, households)
  return changes.map(
    ({ slug, household, from, to }) => `${names.get(slug) ?? slug}, kasus “${household}”: ${verdictWords[from]} → ${verdictWords[to]}`,
  )
}

/** What an editor must have seen before such a change is saved. */
export function sayChanges(changes: string[]): string {
  const more = changes.length > most ? `; dan ${changes.length - most} lainnya` : ''
  const list = changes.slice(0, most).join('; ')
  return `Perubahan ini mengubah hasil ${changes.length} kasus yang sudah tayang: ${list}${more}. Bila memang benar begitu, centang ini lalu simpan lagi.`
}
