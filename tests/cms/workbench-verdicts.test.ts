import { contextOf } from '@ruang-solusi/shared/cases'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { describe, expect, test } from 'vitest'
import { canBeMet } from '../../cms/src/admin/eligibility/can-be-met.ts'
import { outcomeOf } from '../../cms/src/admin/eligibility/case-outcome.ts'
import { catalogueProblems } from '../../cms/src/admin/eligibility/catalogue-problems.ts'
import { changesWhenSaved } from '../../cms/src/admin/eligibility/changes-when-saved.ts'
import { personaMatrix, wouldChange } from '../../cms/src/admin/eligibility/persona-verdicts.ts'
import type { CaseRow } from '../../cms/src/admin/eligibility/read-case-form.ts'
import { withForm } from '../../cms/src/admin/eligibility/read-parameter-form.ts'
import { sayAnswers } from '../../cms/src/admin/eligibility/say-answer.ts'
import { kuliah, workbench } from './support/workbench.ts'

const kks: Rule = { question: 'kks', is: true }
const context = contextOf(workbench, workbench.day)

describe('whether anybody can meet a rule', () => {
  test.each<[string, Rule, boolean]>([
    ['a plain condition', { all: [kks] }, true],
    ['a condition and its opposite', { all: [kks, { not: kks }] }, false],
    [
      'limits that leave a range',
      {
        all: [
          { question: 'penghasilan', min: 1_000_000 },
          { question: 'penghasilan', max: 2_000_000 },
        ],
      },
      true,
    ],
    [
      'limits that leave nothing',
      {
        all: [
          { question: 'penghasilan', min: 2_000_000 },
          { question: 'penghasilan', max: 1_999_999 },
        ],
      },
      false,
    ],
    [
      'one member without the other',
      { all: [{ question: 'anggota', includes: 'lansia' }, { not: { any: [{ question: 'anggota', includes: 'balita' }] } }] },
      true,
    ],
    [
      'an option that another row excludes',
      { all: [{ question: 'sekolah', is: 'sd' }, { not: { any: [{ question: 'sekolah', oneOf: ['sd', 'smp'] }] } }] },
      false,
    ],
  ])('%s', (_name, rule, can) => expect(canBeMet(rule, context)).toBe(can))

  test('nobody can while a limit has no value on the day', () => {
    const rule: Rule = { all: [{ question: 'penghasilan', max: { parameter: 'batas-penghasilan' } }] }
    expect(canBeMet(rule, contextOf(workbench, '2025-01-01'))).toBe(false)
  })
})

test('a stored case passes, fails, is unfinished, or no longer fits its questions', () => {
  const row: CaseRow = { index: 0, id: 'a', name: 'Punya', asOf: '2026-11-23', answers: { kks: true }, expected: 'likely' }
  expect(outcomeOf(row, { all: [kks] }, workbench).state).toBe('passes')
  expect(outcomeOf(row, { not: kks }, workbench)).toMatchObject({ state: 'fails', now: 'unlikely' })
  expect(outcomeOf({ ...row, expected: undefined }, kks, workbench).state).toBe('unfinished')
  expect(outcomeOf({ ...row, answers: { kks: 3, lama: true } }, kks, workbench)).toMatchObject({
    state: 'unfit',
    messages: [expect.stringContaining('Punya KKS'), expect.stringContaining('“lama” tidak ada')],
  })
})

describe('a parameter that is about to change', () => {
  const [saved] = workbench.parameters
  if (!saved) throw new Error('The fixture has a parameter.')

  test('names the case that fails and the persona that reads something else, with the days', () => {
    const unsaved = withForm(saved, { unit: 'rupiah', versions: [{ from: '2026-01-01T12:00:00.000Z', to: null, value: 3_000_000 }] })
    const days = ['2026-01-01', '2026-11-23']
    const change = { programme: kuliah, from: 'likely', to: 'unlikely', days }
    expect(changesWhenSaved(workbench, saved, unsaved)).toEqual([
      { ...change, household: 'Tepat di batas', isGuard: true },
      { ...change, household: 'Buruh harian', isGuard: false },
    ])
  })

  test('that only ends later names the first day without a value', () => {
    const unsaved = withForm(saved, {
      unit: 'rupiah',
      versions: [{ from: '2026-01-01T12:00:00.000Z', to: '2026-12-31T12:00:00.000Z', value: 4_000_000 }],
    })
    expect(changesWhenSaved(workbench, saved, unsaved).map(({ household, to, days }) => ({ household, to, days }))).toEqual([
      { household: 'Tepat di batas', to: 'unclear', days: ['2027-01-01'] },
      { household: 'Buruh harian', to: 'unclear', days: ['2027-01-01'] },
    ])
  })

  test('and stays the same changes nothing', () => {
    const unsaved = withForm(saved, { unit: 'rupiah', versions: [{ from: '2026-01-01T12:00:00.000Z', value: 4_000_000 }] })
    expect(changesWhenSaved(workbench, saved, unsaved)).toEqual([])
  })
})

test('the matrix holds what is live beside what the draft would say', () => {
  const strict = { ...kuliah, draft: { rule: { question: 'penghasilan', max: 1 }, cases: [] } }
  const unruled = { ...kuliah, id: 'd2', live: undefined, draft: { cases: [] } }
  const [row, ...others] = personaMatrix({
    ...workbench,
    programmes: [strict, { id: unruled.id, slug: 'x', name: 'x', state: 'open', draft: { cases: [] } }],
  })
  expect(others).toEqual([])
  expect(row?.cells).toEqual([{ live: 'likely', draft: 'unlikely' }])
  expect(row?.cells.map(wouldChange)).toEqual([true])
  expect(personaMatrix(workbench)[0]?.cells.map(wouldChange)).toEqual([false])
})

test('the dashboard names programmes whose cases fail or are missing, and limits that end', () => {
  const failing = {
    ...kuliah,
    live: { rule: kks, cases: [{ name: 'Tanpa kartu', asOf: workbench.day, answers: { kks: false }, expected: 'likely' as const }] },
  }
  const ending = workbench.parameters.map((one) => ({
    ...one,
    versions: one.versions.map((version) => ({ ...version, to: '2026-12-10' })),
  }))
  const said = (data: typeof workbench) => catalogueProblems(data).map(({ href, says }) => `${href} ${says.id}`)
  expect(said({ ...workbench, programmes: [failing] })).toEqual(['/admin/collections/programmes/d1 Kasus penjaga gagal: “Tanpa kartu”.'])
  expect(said(workbench)).toEqual([expect.stringMatching(/programmes\/d1 Masih kurang kasus penjaga \(\d\)\.$/)])
  expect(said({ ...workbench, programmes: [], parameters: ending })).toEqual([
    '/admin/collections/parameters/p1 Angka yang berlaku sekarang berakhir 10 Desember 2026 dan belum ada penggantinya.',
    '/admin/collections/parameters/p2 Angka yang berlaku sekarang berakhir 10 Desember 2026 dan belum ada penggantinya.',
  ])
})

test('answers are said in a line that can be read aloud', () => {
  const answers = { kks: true, sekolah: 'sd', penghasilan: { from: 2_000_000, to: 4_000_000 }, anggota: [], lama: 'dont-know' } as const
  expect(sayAnswers({ ...answers, anggota: [] }, workbench.questions)).toBe(
    'Punya KKS: ya · Jenjang sekolah: SD · Penghasilan orang tua: Rp2 juta sampai Rp4 juta · Anggota keluarga: tidak satu pun · “lama” (pertanyaannya sudah tidak ada)',
  )
})
