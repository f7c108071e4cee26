import { type Catalogue, missingCases } from '@ruang-solusi/shared/cases'
import type { Case } from '@ruang-solusi/shared/content'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { problemOf } from '../eligibility/problem.ts'
import { asOf, catalogue, limit, pkh } from './catalogue.ts'

const aCase = (expected: Case['expected'], answers: Case['answers'] = {}, on = asOf): Case => ({
  name: 'Keluarga contoh',
  asOf: on,
  answers,
  expected,
})
/** The gaps of a rule, briefly. */
const gaps = (rule: Rule, cases: Case[] = [], on = asOf, within: Catalogue = catalogue) =>
  missingCases(rule, cases, within, on).map((gap) =>
    gap.need === 'verdict' ? gap.verdict : `${gap.path} ${gap.question} ${gap.side} ${gap.value}`,
  )
const max = (question: string, threshold: number | string): Rule => ({
  question,
  max: typeof threshold === 'number' ? threshold : { parameter: threshold },
})
const all = (...rules: Rule[]): Rule => ({ all: rules })
const yes: Rule = { question: 'kip', is: true }

test('a rule without cases lacks one of each verdict and both sides of its threshold', () => {
  expect(gaps(pkh)).toEqual(['likely', 'unlikely', 'unclear', '/all/1 desil meets 4', '/all/1 desil misses 5'])
})

test('each case takes away what it shows', () => {
  const cases = [aCase('likely', { desil: 4 }), aCase('unclear', { desil: 6 })]
  expect(gaps(pkh, cases)).toEqual(['unlikely', '/all/1 desil misses 5'])
})

test('a band, or an answer beside the threshold, is neither side', () => {
  expect(gaps(pkh, [aCase('likely', { desil: { from: 4, to: 5 } }), aCase('likely', { desil: 3 })])).toContain('/all/1 desil meets 4')
})

test('a minimum is met at the limit and missed one below, also below a not', () => {
  expect(gaps(all(yes, { question: 'umur', min: 60 })).slice(3)).toEqual(['/all/1 umur meets 60', '/all/1 umur misses 59'])
  expect(gaps({ not: { question: 'umur', min: 60 } }).slice(3)).toEqual(['/not umur meets 60', '/not umur misses 59'])
})

test('sides outside the bounds of the question are left out', () => {
  expect(gaps(max('desil', 10)).slice(0)).toEqual(['likely', 'unclear', ' desil meets 10'])
  expect(gaps({ question: 'desil', min: 1 })).toEqual(['likely', 'unclear', ' desil meets 1'])
  expect(gaps(max('desil', 0))).toEqual(['unlikely', 'unclear', ' desil misses 1'])
  expect(gaps(max('desil', 25))).toEqual(['likely', 'unclear'])
  expect(gaps({ question: 'jumlah', max: Number.MAX_SAFE_INTEGER })).toEqual(['likely', 'unclear'])
})

test('a figure that several leaves draw their line at is asked for once', () => {
  expect(gaps({ any: [max('umur', 17), all(yes, { question: 'umur', min: 18 }), max('umur', 17)] }).slice(3)).toEqual([
    '/any/0 umur meets 17',
    '/any/0 umur misses 18',
  ])
})

test('a parameter without a version on the day has no sides, and one before its first day neither', () => {
  expect(gaps(all(yes, max('penghasilan', 'batas-lama')))).toEqual(['unlikely', 'unclear'])
  expect(gaps(all(yes, max('penghasilan', 'penghasilan-kip')), [], '2025-12-31')).toEqual(['unlikely', 'unclear'])
  expect(gaps(all(yes, max('penghasilan', 'penghasilan-kip')), [], '2026-01-01')).toHaveLength(5)
})

test('a case counts for a side only on a day with the same limit', () => {
  const [version] = limit('b', 'rupiah', 3_500_000).versions
  const parameters = catalogue.parameters.map((one) =>
    one.key === 'penghasilan-kip' && version
      ? { ...one, versions: [{ ...version, from: '2024-01-01', to: '2025-12-31' }, ...one.versions] }
      : one,
  )
  const dated = { ...catalogue, parameters }
  const rule = max('penghasilan', 'penghasilan-kip')
  const on = (day: string) => gaps(rule, [aCase('likely', { penghasilan: 4_000_000 }, day)], asOf, dated)
  expect(on('2026-05-01')).not.toContain(' penghasilan meets 4000000')
  expect(on('2025-05-01')).toContain(' penghasilan meets 4000000')
  expect(on('2023-05-01')).toContain(' penghasilan meets 4000000')
  expect(gaps(max('penghasilan', 4_000_000), [aCase('likely', { penghasilan: 4_000_000 }, '2023-05-01')])).not.toContain(
    ' penghasilan meets 4000000',
  )
})

test('a rule decided without answers asks for its one verdict', () => {
  expect(gaps(all({ officer: 'kuota' }, { officer: 'kampus' }))).toEqual(['likely'])
  expect(gaps({ any: [{ officer: 'kuota' }, yes] })).toEqual(['likely'])
})

test('a verdict that question reuse rules out is not asked for', () => {
  expect(gaps(all(yes, { not: yes }))).toEqual(['unlikely', 'unclear'])
  expect(gaps({ any: [yes, { not: yes }] })).toEqual(['likely', 'unclear'])
  expect(gaps(all({ question: 'lulus', is: 'ini' }, { question: 'lulus', is: 'lalu' }))).toEqual(['unlikely', 'unclear'])
  expect(gaps({ question: 'lulus', oneOf: ['ini', 'lalu', 'lama'] })).toEqual(['likely', 'unclear'])
  expect(gaps(all(max('umur', 5), { question: 'umur', min: 6 })).slice(0, 3)).toEqual(['unlikely', 'unclear', '/all/0 umur meets 5'])
})

test('several choices may hold together, so that all of them can be asked for', () => {
  const rule = all(
    { question: 'anggota', includes: 'hamil' },
    { question: 'anggota', includes: 'lansia' },
    { not: { question: 'anggota', includes: 'balita' } },
  )
  expect(gaps(rule)).toEqual(['likely', 'unlikely', 'unclear'])
})

test('a problem in the rule is a ProblemError, an answer in a case that no longer fits is not', () => {
  expect(problemOf(() => gaps({ question: 'gone', is: true }))).toMatchObject({ path: '/question', value: 'gone' })
  expect(gaps(yes, [aCase('likely', { kip: 'maybe', gone: 1 })])).toEqual(['unlikely', 'unclear'])
})
