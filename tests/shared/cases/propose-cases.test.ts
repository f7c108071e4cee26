import { missingCases, proposeCases, runCase } from '@ruang-solusi/shared/cases'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { asOf, catalogue, kipKuliah, pkh } from './catalogue.ts'

const propose = (rule: Rule) => proposeCases(rule, [], catalogue, asOf)
const brief = (rule: Rule) => propose(rule).map(({ name, answers, expected }) => [name, answers, expected])

test('a rule with one threshold gets both of its sides, and a household that does not know', () => {
  const household = { warga: true, anggota: ['hamil'], aparatur: false }
  expect(brief(pkh)).toEqual([
    ['Desil keluarga 4: masih cocok', { ...household, desil: 4 }, 'likely'],
    ['Desil keluarga 5: belum cocok', { ...household, desil: 5 }, 'unlikely'],
    ['Desil keluarga belum diketahui: belum tentu', { ...household, desil: 'dont-know' }, 'unclear'],
  ])
})

test('each proposal answers in the order of the catalogue and holds on the day asked for', () => {
  expect(propose(pkh).map((one) => [Object.keys(one.answers).join(), one.asOf])).toEqual(
    Array(3).fill(['warga,desil,anggota,aparatur', asOf]),
  )
})

test('every threshold of an alternative turns the verdict by itself', () => {
  const names = propose(kipKuliah).map(({ name }) => name)
  expect(names).toEqual([
    'Umur 21 tahun: masih cocok',
    'Umur 22 tahun: belum cocok',
    'Desil keluarga 4: masih cocok',
    'Desil keluarga 5: belum cocok',
    'Penghasilan orang tua sebulan Rp4.000.000: masih cocok',
    'Penghasilan orang tua sebulan Rp4.000.001: belum cocok',
    'Jumlah anggota keluarga 6: sudah cocok',
    'Jumlah anggota keluarga 5: belum cocok',
    'Penghasilan orang tua sebulan Rp4.500.000: masih cocok',
    'Penghasilan orang tua sebulan Rp4.500.001: belum cocok',
    'Umur belum diketahui: belum tentu',
  ])
})

test('without a threshold there is one case for each verdict, and the no differs from the yes in one answer', () => {
  const rule: Rule = {
    all: [
      { question: 'warga', is: true },
      { question: 'kip', is: true },
    ],
  }
  expect(brief(rule)).toEqual([
    ['Syarat terpenuhi: kemungkinan cocok', { warga: true, kip: true }, 'likely'],
    ['Bukan warga Kota Magelang: sepertinya belum cocok', { warga: false, kip: true }, 'unlikely'],
    ['Warga Kota Magelang belum diketahui: belum tentu', { warga: 'dont-know', kip: true }, 'unclear'],
  ])
})

test('what an exception takes away is named as it stands', () => {
  const names = propose({ all: [{ not: { any: [{ question: 'aparatur', is: true }] } }] }).map(({ name }) => name)
  expect(names).toContain('Ada anggota keluarga ASN, TNI, atau Polri: sepertinya belum cocok')
})

test('a leaf’s own words, which may say the wanted side only, never name a case that breaks it', () => {
  const names = propose({ question: 'kip', is: true, text: { id: 'Pemegang KIP aktif' } }).map(({ name }) => name)
  expect(names).toContain('Tidak punya KIP: sepertinya belum cocok')
})

test('below a not, the side that misses the threshold fits', () => {
  expect(brief({ not: { question: 'penghasilan', min: 9_000_000 } }).slice(0, 2)).toEqual([
    ['Penghasilan orang tua sebulan Rp9.000.000: belum cocok', { penghasilan: 9_000_000 }, 'unlikely'],
    ['Penghasilan orang tua sebulan Rp8.999.999: masih cocok', { penghasilan: 8_999_999 }, 'likely'],
  ])
})

test('a side that changes nothing is proposed all the same, and says so', () => {
  const rule: Rule = { any: [{ officer: 'kelurahan' }, { question: 'umur', min: 60 }] }
  expect(brief(rule)).toEqual([
    ['Umur 60: sudah cocok', { umur: 60 }, 'likely'],
    ['Umur 59: tetap cocok', { umur: 59 }, 'likely'],
  ])
})

test('a rule of officers alone gets the one case there is', () => {
  expect(brief({ all: [{ officer: 'kuota' }] })).toEqual([['Belum ada jawaban: kemungkinan cocok', {}, 'likely']])
})

test('a rule that an expired limit keeps open gets the verdicts it can still reach', () => {
  const rule: Rule = {
    all: [
      { question: 'penghasilan', max: { parameter: 'batas-lama' } },
      { question: 'warga', is: true },
    ],
  }
  expect(brief(rule)).toEqual([
    ['Bukan warga Kota Magelang: sepertinya belum cocok', { warga: false }, 'unlikely'],
    ['Belum ada jawaban: belum tentu', {}, 'unclear'],
  ])
})

test('a name leaves out what a label explains in brackets, and has one colon', () => {
  const questions = catalogue.questions.map((one) => ({ ...one, label: { id: `${one.label.id} (peringkat, 1–10)` } }))
  const names = (rule: Rule) => proposeCases(rule, [], { ...catalogue, questions }, asOf).map(({ name }) => name)
  expect(names({ question: 'desil', max: 4 })).toEqual([
    'Desil keluarga 4: masih cocok',
    'Desil keluarga 5: belum cocok',
    'Desil keluarga belum diketahui: belum tentu',
  ])
  expect(names({ question: 'lulus', is: 'ini' })).toContain('Lulus SMA/SMK bukan tahun ini: sepertinya belum cocok')
})

test('a name never outgrows its contract, however long the label', () => {
  const questions = catalogue.questions.map((one) => ({ ...one, label: { id: '👵'.repeat(40) }, opposite: { id: '👵'.repeat(70) } }))
  const long = { ...catalogue, questions }
  const names = [pkh, kipKuliah, { question: 'kip', is: true }].flatMap((rule) =>
    proposeCases(rule, [], long, asOf).map(({ name }) => name),
  )
  for (const name of names) expect([name.length <= 120, name.isWellFormed()]).toEqual([true, true])
  expect(names.some((name) => name.includes('…: sepertinya belum cocok'))).toBe(true)
})

test('only what is missing is proposed', () => {
  const all = propose(kipKuliah)
  for (const [index, one] of all.entries()) {
    const kept = all.filter((other) => other !== one)
    const again = proposeCases(kipKuliah, kept, catalogue, asOf)
    const isNeeded = missingCases(kipKuliah, kept, catalogue, asOf).length > 0
    expect(again.length, `case ${index}`).toBe(isNeeded ? 1 : 0)
    if (isNeeded && one.expected !== 'unclear') expect(again).toEqual([one])
  }
})

test('a proposal passes its own run', () => {
  for (const one of propose(kipKuliah)) expect(runCase(kipKuliah, one, catalogue)).toMatchObject({ verdict: one.expected, passes: true })
})
