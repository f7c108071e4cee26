import type { Rule } from '@ruang-solusi/shared/eligibility'
import { sayCondition, sayFigure, type Wording } from '@ruang-solusi/shared/rule-words'
import { expect, test } from 'vitest'
import { asked, asOf, catalogue } from '../cases/catalogue.ts'
import { problemOf } from '../eligibility/problem.ts'

const wording: Wording = { catalogue, asOf, locale: 'id' }
const said = (rule: Rule, rest: Partial<Wording> = {}) => sayCondition(rule, { ...wording, ...rest })
const opposite = (rule: Rule, rest: Partial<Wording> = {}) => sayCondition(rule, { ...wording, ...rest }, true)
const by = (question: string, bound: 'min' | 'max', limit: number | string): Rule => {
  const threshold = typeof limit === 'number' ? limit : { parameter: limit }
  return bound === 'min' ? { question, min: threshold } : { question, max: threshold }
}

test('a yes-no question is said by its label, and the other way by its opposite', () => {
  expect(said({ question: 'kip', is: true })).toBe('Punya KIP')
  expect(said({ question: 'kip', is: false })).toBe('Tidak punya KIP')
  expect(opposite({ question: 'kip', is: true })).toBe('Tidak punya KIP')
  expect(opposite({ question: 'kip', is: false })).toBe('Punya KIP')
  expect(said({ question: 'aparatur', is: false })).toBe('Bukan: Ada anggota keluarga ASN, TNI, atau Polri')
})

test('a not around the leaf says the opposite, two say the leaf itself', () => {
  expect(said({ not: { question: 'kip', is: true } })).toBe('Tidak punya KIP')
  expect(said({ not: { not: { question: 'kip', is: true } } })).toBe('Punya KIP')
  expect(opposite({ not: { question: 'kip', is: true } })).toBe('Punya KIP')
})

test('options are said by their texts in the order of the question', () => {
  expect(said({ question: 'lulus', is: 'ini' })).toBe('Lulus SMA/SMK: tahun ini')
  expect(said({ question: 'lulus', oneOf: ['lama', 'ini', 'lalu'] })).toBe('Lulus SMA/SMK: tahun ini, tahun lalu atau lebih lama')
  expect(opposite({ question: 'lulus', oneOf: ['ini', 'lalu'] })).toBe('Lulus SMA/SMK: bukan tahun ini atau tahun lalu')
  expect(said({ question: 'anggota', includes: 'lansia' })).toBe('Di rumah ada: lansia')
  expect(opposite({ question: 'anggota', includes: 'lansia' })).toBe('Di rumah ada: tidak termasuk lansia')
})

test('options begin small unless they are names, and take a comma before “atau” once one has an “atau” of its own', () => {
  const options = [
    ['a', 'Rumah sendiri'],
    ['b', 'Rumah orang tua atau keluarga'],
    ['c', 'Rusun Kota Magelang.'],
  ].map(([key = '', id = '']) => ({ key, text: { id } }))
  const housing = { questions: [asked('rumah', 'choice', 'Rumah', { options })], parameters: [] }
  const oneOf = (...keys: string[]) => said({ question: 'rumah', oneOf: keys }, { catalogue: housing })
  expect(oneOf('a', 'c')).toBe('Rumah: rumah sendiri atau Rusun Kota Magelang')
  expect(oneOf('a', 'b')).toBe('Rumah: rumah sendiri, atau rumah orang tua atau keluarga')
  expect(oneOf('a', 'b', 'c')).toBe('Rumah: rumah sendiri, rumah orang tua atau keluarga, atau Rusun Kota Magelang')
})

test.each<[Rule, string, string]>([
  [by('penghasilan', 'max', 'penghasilan-kip'), 'Rp4 juta atau kurang', 'lebih dari Rp4 juta'],
  [by('penghasilan', 'min', 750_000), 'Rp750 ribu atau lebih', 'kurang dari Rp750 ribu'],
  [by('umur', 'max', 'umur-kip'), '21 tahun atau kurang', 'lebih dari 21 tahun'],
  [by('umur', 'min', 18), '18 atau lebih', 'kurang dari 18'],
  [by('desil', 'max', 'desil-pkh'), 'desil 1–4', 'di atas desil 4'],
  [by('desil', 'min', 'desil-pkh'), 'desil 4–10', 'di bawah desil 4'],
  [by('desil', 'max', 4), '4 atau kurang', 'lebih dari 4'],
  [by('jumlah', 'max', 'daya'), '1.300 atau kurang', 'lebih dari 1.300'],
])('%j is a limit, and the other side of it below a not', (rule, limit, other) => {
  expect(said(rule).split(': ')[1]).toBe(limit)
  expect(opposite(rule).split(': ')[1]).toBe(other)
})

test('the day picks the limit; without one in force the limit is not known, whichever side is wanted', () => {
  const rule = by('penghasilan', 'max', 'batas-lama')
  expect(said(rule)).toBe('Penghasilan orang tua sebulan: batasnya belum diketahui')
  expect(opposite(rule)).toBe('Penghasilan orang tua sebulan: batasnya belum diketahui')
  expect(said(rule, { asOf: '2025-12-31' })).toBe('Penghasilan orang tua sebulan: Rp3 juta atau kurang')
})

test('a page may have its own figure said in place of a parameter’s, also while none is in force', () => {
  const figureOf = (key: string) => `{${key}}`
  expect(said(by('penghasilan', 'max', 'penghasilan-kip'), { figureOf })).toBe(
    'Penghasilan orang tua sebulan: {penghasilan-kip} atau kurang',
  )
  expect(said(by('desil', 'max', 'desil-pkh'), { figureOf })).toBe('Desil keluarga: desil 1–{desil-pkh}')
  expect(opposite(by('desil', 'max', 'desil-pkh'), { figureOf })).toBe('Desil keluarga: di atas desil {desil-pkh}')
  expect(said(by('penghasilan', 'max', 'batas-lama'), { figureOf })).toBe('Penghasilan orang tua sebulan: {batas-lama} atau kurang')
  expect(said(by('penghasilan', 'max', 9_000_000), { figureOf })).toBe('Penghasilan orang tua sebulan: Rp9 juta atau kurang')
  expect(opposite(by('umur', 'min', 'umur-kip'), { figureOf: () => '$&' })).toBe('Umur: kurang dari $&')
})

test('an officer is named as people know the office, a quota as a quota, an unknown key never', () => {
  expect(said({ officer: 'dinas-sosial' })).toBe('Diputuskan oleh Dinas Sosial')
  expect(said({ officer: 'kuota' })).toBe('Bergantung kuota yang tersedia')
  expect(said({ officer: 'dinsos' })).toBe('Diputuskan petugas')
  expect(said({ officer: 'constructor' })).toBe('Diputuskan petugas')
})

test('a leaf’s own words take the place of all that', () => {
  const text = { id: 'Pemegang KIP aktif', en: 'Holds an active KIP' }
  expect([said({ question: 'kip', is: true, text }), opposite({ question: 'kip', is: true, text })]).toEqual([text.id, text.id])
  expect(said({ officer: 'kuota', text }, { locale: 'en' })).toBe('Holds an active KIP')
  expect(said({ officer: 'kuota', text }, { locale: 'jv' })).toBe('Pemegang KIP aktif')
})

test('Javanese and English have words of their own, and Indonesian labels where nobody translated them', () => {
  const jv = { locale: 'jv' } as const
  const en = { locale: 'en' } as const
  expect([said({ question: 'kip', is: false }, jv), said({ question: 'kip', is: false }, en)]).toEqual([
    'Mboten gadhah KIP',
    'Tidak punya KIP',
  ])
  expect(said({ question: 'aparatur', is: false }, en)).toBe('Not: Ada anggota keluarga ASN, TNI, atau Polri')
  expect([said(by('umur', 'max', 'umur-kip'), jv), said(by('umur', 'max', 'umur-kip'), en)]).toEqual([
    'Yuswa: 21 taun utawi kirang',
    'Age: 21 years or less',
  ])
  expect([opposite(by('umur', 'min', 'umur-kip'), jv), opposite(by('umur', 'min', 'umur-kip'), en)]).toEqual([
    'Yuswa: kirang saking 21 taun',
    'Age: less than 21 years',
  ])
  expect([said({ officer: 'kuota' }, jv), said({ officer: 'kuota' }, en)]).toEqual([
    'Gumantung kuota ingkang wonten',
    'Depends on the places available',
  ])
  expect([said({ officer: 'kampus' }, jv), said({ officer: 'kampus' }, en)]).toEqual([
    'Dipuntemtokaken dening kampus',
    'Decided by the university',
  ])
})

test('figures are said with their unit', () => {
  expect([
    sayFigure(4_000_000, 'rupiah', 'id'),
    sayFigure(18, 'years', 'id'),
    sayFigure(4, 'decile', 'id'),
    sayFigure(1_300, 'count', 'en'),
  ]).toEqual(['Rp4 juta', '18 tahun', '4', '1,300'])
})

test('a group, or a leaf the catalogue does not know, is a problem', () => {
  expect(problemOf(() => said({ all: [{ question: 'kip', is: true }] }))).toMatchObject({ path: '' })
  expect(problemOf(() => said({ question: 'gone', is: true }))).toMatchObject({ path: '/question', value: 'gone' })
  expect(problemOf(() => said(by('umur', 'min', 'gone')))).toMatchObject({ path: '/min/parameter', value: 'gone' })
})
