import type { Parameter, Rule } from '@ruang-solusi/shared/eligibility'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { expect, test } from 'vitest'
import { buildLibrary } from '../../../site/src/content.ts'
import { buildContext } from '../../../site/src/records/context.ts'
import { programmePage } from '../../../site/src/records/programme-page.ts'
import { type ChecklistGroup, type ChecklistLine, questionsOf, ruleChecklist } from '../../../site/src/records/rule-checklist.ts'
import { siteUrl } from './build-site.ts'
import { programme, smallSnapshot } from './small-snapshot.ts'

const yesNo = (key: string, label: string): Snapshot['questions'][number] => ({
  key,
  kind: 'yes-no',
  text: { id: `${label}?` },
  sensitivity: 0,
  label: { id: label },
  opposite: { id: `Tidak: ${label}` },
  order: 1,
})
const questions = [
  yesNo('asn', 'Ada ASN'),
  yesNo('kip', 'Punya KIP'),
  yesNo('kks', 'Punya KKS'),
  { ...yesNo('penghasilan', 'Penghasilan'), kind: 'rupiah' as const },
]
const yes = (question: string): Rule => ({ question, is: true })
const basis = { title: 'Peraturan Lain', url: 'https://peraturan.example.org/2' }

const contextOf = (changes: Partial<Snapshot> = {}) => buildContext(buildLibrary(smallSnapshot({ questions, ...changes })), siteUrl, 'id')
const checklistOf = (rule: Rule, changes?: Partial<Snapshot>) => ruleChecklist(rule, [{ title: 'Peraturan Contoh' }], contextOf(changes))
const say = (item: ChecklistLine | ChecklistGroup): unknown =>
  'items' in item ? { [item.heading]: item.items.map(say) } : item.texts.join(' + ')
const pageOf = (changes: Parameters<typeof programme>[0]) =>
  programmePage(programme(changes), contextOf({ programmes: [programme(changes)] }))

test('the groups of a rule stand side by side, and the decisions of officers come last', () => {
  const rule: Rule = {
    all: [{ officer: 'sekolah' }, yes('kip'), yes('kks'), { any: [yes('kip'), yes('asn')] }, { not: { any: [yes('asn'), yes('kks')] } }],
  }
  expect(checklistOf(rule).map(say)).toEqual([
    { 'Harus memenuhi semua': ['Punya KIP', 'Punya KKS'] },
    { 'Cukup salah satu': ['Punya KIP', 'Ada ASN'] },
    { 'Kecuali bila': ['Ada ASN', 'Punya KKS'] },
    { 'Keputusan akhir': ['Diputuskan oleh sekolah'] },
  ])
})

test('a single condition is not said to be all of several', () => {
  expect(checklistOf(yes('kip')).map(say)).toEqual([{ 'Harus memenuhi': ['Punya KIP'] }])
  expect(checklistOf({ all: [yes('kip'), { officer: 'kuota' }] }).map(say)).toEqual([
    { 'Harus memenuhi': ['Punya KIP'] },
    { 'Keputusan akhir': ['Bergantung kuota yang tersedia'] },
  ])
})

test('a few conditions that count only together are one box; more of them, or with an officer among them, are a group', () => {
  const few: Rule = { all: [yes('kip'), { question: 'penghasilan', max: 4_000_000 }] }
  const many: Rule = { all: [yes('kip'), yes('kks'), yes('asn'), { question: 'penghasilan', min: 1 }] }
  const decided: Rule = { all: [yes('kip'), { officer: 'pln' }] }
  expect(checklistOf({ any: [few, many, decided] }).map(say)).toEqual([
    {
      'Cukup salah satu': [
        'Punya KIP + Penghasilan: Rp4 juta atau kurang',
        { 'Semua ini': ['Punya KIP', 'Punya KKS', 'Ada ASN', 'Penghasilan: Rp1 atau lebih'] },
        { 'Semua ini': ['Punya KIP', 'Diputuskan oleh PLN'] },
      ],
    },
  ])
})

test('what an officer decides is marked as such wherever it stands', () => {
  const [group] = checklistOf({ any: [yes('kip'), { officer: 'kelurahan' }] })
  expect(group?.items).toMatchObject([{ isOfficer: false }, { texts: ['Diputuskan oleh kelurahan'], isOfficer: true }])
})

test('at least some of several says how many', () => {
  expect(checklistOf({ atLeast: 2, of: [yes('kip'), yes('kks'), yes('asn')] }).map(say)).toEqual([
    { 'Paling sedikit 2 dari ini': ['Punya KIP', 'Punya KKS', 'Ada ASN'] },
  ])
})

const version = (value: number, from: string, to?: string): Parameter['versions'][number] => ({
  from,
  ...(to && { to }),
  value,
  source: 'Keputusan contoh',
  checkedOn: '2026-11-18',
  status: 'unverified',
})
test.each<[string, Parameter['versions'], string]>([
  ['holds for good', [version(4_000_000, '2020-01-01')], 'Rp4 juta'],
  ['ended before the newest content', [version(3_000_000, '2019-01-01', '2019-12-31'), version(4_000_000, '2020-01-01')], 'Rp4 juta'],
  ['ends on the day of the newest content', [version(4_000_000, '2020-01-01', '2026-11-20')], 'Rp4 juta (sampai 20 Nov 2026)'],
  [
    'will change',
    [version(4_000_000, '2020-01-01', '2026-12-31'), version(4_500_000, '2027-01-01')],
    'Rp4 juta (sampai 31 Des 2026) lalu Rp4,5 juta (mulai 1 Jan 2027)',
  ],
  ['is to come and to end', [version(5_000_000, '2027-01-01', '2027-12-31')], 'Rp5 juta (mulai 1 Jan 2027, sampai 31 Des 2027)'],
  ['is over', [version(3_000_000, '2019-01-01', '2019-12-31')], 'Penghasilan: batasnya belum diketahui'],
])('a limit that %s is said without a clock', (_what, versions, said) => {
  const parameters = [{ key: 'batas', unit: 'rupiah' as const, name: { id: 'Batas' }, versions }]
  const [group] = checklistOf({ question: 'penghasilan', max: { parameter: 'batas' } }, { parameters })
  const line = group?.items.map(say).join() ?? ''
  expect([line, line.endsWith('atau kurang')]).toEqual([expect.stringContaining(said), !said.includes('belum diketahui')])
})

test('a law that the page lists anyway is left out, another one is shown with its link', () => {
  const [group] = checklistOf({ ...yes('kip'), legalBasis: [{ title: 'Peraturan Contoh' }, basis] })
  expect(group?.items).toMatchObject([
    { laws: [{ title: 'Peraturan Lain', link: { href: 'https://peraturan.example.org/2', host: 'peraturan.example.org' } }] },
  ])
})

test('a question that is used twice is counted once, and officers are no question', () => {
  const rule: Rule = { all: [yes('kip'), { any: [yes('kip'), { not: yes('asn') }] }, { atLeast: 1, of: [yes('kks')] }, { officer: 'pln' }] }
  expect([...questionsOf(rule)].sort()).toEqual(['asn', 'kip', 'kks'])
})

test.each([
  ['open', 'Jawab 2 pertanyaan'],
  ['upcoming', 'Jawab 2 pertanyaan'],
  ['closed', undefined],
  ['not-here', undefined],
] as const)('the page of a programme that is %s invites to the check: %s', (state, words) => {
  const { start, checklist } = pageOf({ rule: { all: [yes('kip'), yes('kks')] }, status: { state } })
  expect(start).toEqual(words && { href: '/cek/#bantuan-sekolah', words: { text: words } })
  expect(checklist === undefined).toBe(state === 'not-here')
})

test('nothing is asked where only officers decide, and nothing is listed without a rule', () => {
  const decided = pageOf({ rule: { all: [{ officer: 'kelurahan' }] } })
  expect([decided.start, decided.checklist?.length]).toEqual([undefined, 1])
  const without = pageOf({})
  expect([without.start, without.checklist]).toEqual([undefined, undefined])
})
