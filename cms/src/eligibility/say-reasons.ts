import type { Catalogue } from '@ruang-solusi/shared/cases'
import type { Evaluation, Finding, Rule } from '@ruang-solusi/shared/eligibility'
import { sayCondition } from '@ruang-solusi/shared/rule-words'

const most = 3
const reasons: Record<NonNullable<Finding['because']>, string> = {
  'not-asked': 'belum dijawab',
  'dont-know': 'dijawab “Saya belum tahu”',
  'wont-say': 'dilewati',
  'expired-parameter': 'tidak punya batas yang berlaku pada tanggal kasus ini',
  officer: 'diputuskan petugas',
  'too-wide': 'dijawab dengan kisaran yang melewati batasnya',
}

/** The node at a JSON pointer of a rule. */
const nodeAt = (rule: Rule, pointer: string): Rule =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], rule) as Rule

/** Which conditions decided a verdict, at most three: "“Punya KKS” tidak terpenuhi". */
export function sayReasons(rule: Rule, { findings }: Evaluation, catalogue: Catalogue, asOf: string): string {
  const decisive = findings.filter((finding) => finding.decisive)
  const told = decisive.slice(0, most).map(({ path, finding, because }) => {
    const state = because ? reasons[because] : finding === 'met' ? 'terpenuhi' : 'tidak terpenuhi'
    return `“${sayCondition(nodeAt(rule, path), { catalogue, asOf, locale: 'id' })}” ${state}`
  })
  return decisive.length > most ? `${told.join('; ')}; dan ${decisive.length - most} lainnya` : told.join('; ')
}
