import { type Catalogue, type Household, type RuleBook, verdictChanges } from '@ruang-solusi/shared/cases'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, ruleOf } from '../eligibility/arbitrary.ts'
import { asOf, catalogue, kipKuliah, pkh, plain } from './catalogue.ts'

const rules = [
  { slug: 'pkh', rule: pkh },
  { slug: 'kip-kuliah', rule: kipKuliah },
]
const live: RuleBook = { rules, catalogue }
const withLimit = (key: string, value: number): Catalogue => ({
  ...catalogue,
  parameters: catalogue.parameters.map((one) =>
    one.key === key ? { ...one, versions: one.versions.map((version) => ({ ...version, value })) } : one,
  ),
})
const family: Household = {
  name: 'Keluarga contoh',
  asOf,
  answers: {
    warga: true,
    desil: 5,
    anggota: ['lansia'],
    aparatur: false,
    lulus: 'ini',
    umur: 20,
    kip: false,
    penghasilan: 4_000_000,
    jumlah: 4,
  },
}

test('a wider limit shows every programme and household whose verdict changes', () => {
  const after = { rules, catalogue: withLimit('desil-pkh', 5) }
  expect(verdictChanges({ before: live, after }, [family])).toEqual([
    { slug: 'pkh', household: 'Keluarga contoh', from: 'unlikely', to: 'likely' },
  ])
})

test('a household with a slug is tried on its own programme only', () => {
  const after = { rules, catalogue: withLimit('penghasilan-kip', 3_900_000) }
  const changed = verdictChanges({ before: live, after }, [
    { ...family, slug: 'pkh' },
    family,
    { ...family, slug: 'kip-kuliah', name: 'Kasus' },
  ])
  expect(changed.map(({ slug, household, from, to }) => [slug, household, from, to])).toEqual([
    ['kip-kuliah', 'Keluarga contoh', 'likely', 'unlikely'],
    ['kip-kuliah', 'Kasus', 'likely', 'unlikely'],
  ])
})

test('the day of a household picks the versions', () => {
  const after = { rules, catalogue: withLimit('desil-pkh', 5) }
  expect(verdictChanges({ before: live, after }, [{ ...family, asOf: '2025-12-31' }])).toEqual([])
})

test('a programme whose rule is new or gone has no verdict to compare', () => {
  const only = (slug: string): RuleBook => ({ ...live, rules: rules.filter((one) => one.slug === slug) })
  expect(verdictChanges({ before: only('pkh'), after: only('kip-kuliah') }, [family])).toEqual([])
})

test('a changed rule is compared in its own words', () => {
  const stricter: Rule = { all: [pkh, { question: 'kip', is: true }] }
  const after = { ...live, rules: [{ slug: 'pkh', rule: stricter }] }
  const poor = { ...family, answers: { ...family.answers, desil: 3 } }
  expect(verdictChanges({ before: live, after }, [poor])).toEqual([
    { slug: 'pkh', household: 'Keluarga contoh', from: 'likely', to: 'unlikely' },
  ])
})

test('an answer whose question or option is gone is dropped on that side, which leaves the verdict open', () => {
  const questions = catalogue.questions.map((one) => (one.key === 'lulus' ? { ...one, options: one.options?.slice(1) } : one))
  const rule: Rule = { question: 'lulus', oneOf: ['lalu', 'lama'] }
  const book = (within: Catalogue): RuleBook => ({ rules: [{ slug: 'kuliah', rule }], catalogue: within })
  const change = { before: book(catalogue), after: book({ ...catalogue, questions }) }
  expect(verdictChanges(change, [{ ...family, answers: { lulus: 'ini', gone: 3 } }])).toEqual([
    { slug: 'kuliah', household: 'Keluarga contoh', from: 'unlikely', to: 'unclear' },
  ])
})

test('equal catalogues and rules change nothing, whatever the answers', () => {
  fc.assert(
    fc.property(ruleOf(8), answers, (rule, given) => {
      const book = (): RuleBook => structuredClone({ rules: [{ slug: 'p', rule }], catalogue: plain })
      expect(verdictChanges({ before: book(), after: book() }, [{ name: 'x', asOf, answers: given }])).toEqual([])
    }),
    { numRuns: 200 },
  )
})
