import type { Rule } from '@ruang-solusi/shared/eligibility'
import type { Locale } from '@ruang-solusi/shared/locale'
import { sayRule } from '@ruang-solusi/shared/rule-words'
import { expect, test } from 'vitest'
import { asOf, catalogue, kipKuliah, pkh } from '../cases/catalogue.ts'

const said = (rule: Rule, locale: Locale = 'id') => sayRule(rule, { catalogue, asOf, locale })
const kip: Rule = { question: 'kip', is: true }
const citizen: Rule = { question: 'warga', is: true }
const staff: Rule = { question: 'aparatur', is: true }
const recent: Rule = { question: 'lulus', is: 'ini' }
const elder: Rule = { question: 'umur', min: 60 }

test('family support reads as its three boxes', () => {
  expect(said(pkh)).toBe(
    'Harus memenuhi semua: Warga Kota Magelang; desil keluarga: desil 1–4; di rumah ada: ibu hamil, anak 0–6 tahun atau lansia; ' +
      'diputuskan oleh Kementerian Sosial. Kecuali bila ada anggota keluarga ASN, TNI, atau Polri.',
  )
})

test('university support reads with its alternatives, conditions that belong together in brackets', () => {
  expect(said(kipKuliah)).toBe(
    'Harus memenuhi semua: lulus SMA/SMK: tahun ini atau tahun lalu; umur: 21 tahun atau kurang; diputuskan oleh kampus; ' +
      'bergantung kuota yang tersedia. Cukup salah satu: punya KIP; desil keluarga: 4 atau kurang; ' +
      'penghasilan orang tua sebulan: Rp4 juta atau kurang; atau ' +
      '(jumlah anggota keluarga: 6 atau lebih; dan penghasilan orang tua sebulan: Rp4,5 juta atau kurang).',
  )
})

test('short alternatives are joined without semicolons', () => {
  expect(said({ any: [kip, citizen, { question: 'kip', is: false }] })).toBe(
    'Cukup salah satu: punya KIP, Warga Kota Magelang atau tidak punya KIP.',
  )
  expect(said({ all: [citizen, { any: [kip, { officer: 'sekolah' }] }] })).toBe(
    'Harus memenuhi: Warga Kota Magelang. Cukup salah satu: punya KIP atau diputuskan oleh sekolah.',
  )
})

test('alternatives about one question that stand side by side are said together', () => {
  const includes = (option: string): Rule => ({ question: 'anggota', includes: option })
  expect(said({ any: [includes('hamil'), includes('lansia'), kip, includes('balita'), recent, { question: 'lulus', is: 'lama' }] })).toBe(
    'Cukup salah satu: di rumah ada: ibu hamil atau lansia; punya KIP; di rumah ada: anak 0–6 tahun; atau lulus SMA/SMK: tahun ini atau lebih lama.',
  )
  expect(said({ all: [citizen, { not: { any: [includes('hamil'), includes('lansia'), staff] } }] })).toContain(
    'Kecuali bila di rumah ada: ibu hamil atau lansia; atau ada anggota keluarga ASN, TNI, atau Polri.',
  )
  expect(said({ all: [includes('hamil'), includes('lansia')] })).toBe(
    'Harus memenuhi semua: di rumah ada: ibu hamil; di rumah ada: lansia.',
  )
  expect(said({ any: [{ not: includes('hamil') }, { not: includes('lansia') }] })).toBe(
    'Cukup salah satu: di rumah ada: tidak termasuk ibu hamil; atau di rumah ada: tidak termasuk lansia.',
  )
})

test('one condition is no list', () => {
  expect(said(kip)).toBe('Harus memenuhi: punya KIP.')
  expect(said({ all: [{ any: [kip] }] })).toBe('Harus memenuhi: punya KIP.')
  expect(said({ all: [{ not: kip }] })).toBe('Harus memenuhi: tidak punya KIP.')
})

test('a rule of exceptions only says that it is for anyone else', () => {
  expect(said({ all: [{ not: { any: [staff, kip] } }] })).toBe(
    'Untuk siapa saja, kecuali bila ada anggota keluarga ASN, TNI, atau Polri; atau punya KIP.',
  )
})

test('a second choice of alternatives is said as one more demand', () => {
  expect(said({ all: [{ any: [kip, citizen] }, { any: [staff, recent] }] })).toBe(
    'Cukup salah satu: punya KIP atau Warga Kota Magelang. ' +
      'Ditambah salah satu dari: ada anggota keluarga ASN, TNI, atau Polri; atau lulus SMA/SMK: tahun ini.',
  )
})

test('groups inside groups are kept apart by brackets', () => {
  expect(said({ any: [{ all: [kip, { any: [citizen, recent] }] }, { not: { all: [elder, kip] } }] })).toBe(
    'Cukup salah satu: (punya KIP; dan (Warga Kota Magelang; atau lulus SMA/SMK: tahun ini)); atau bukan (umur: 60 atau lebih; dan punya KIP).',
  )
  expect(said({ all: [citizen, { atLeast: 2, of: [kip, elder, staff] }] })).toBe(
    'Harus memenuhi semua: Warga Kota Magelang; paling sedikit 2 dari (punya KIP; umur: 60 atau lebih; ada anggota keluarga ASN, TNI, atau Polri).',
  )
})

test('an exception of several conditions together needs no brackets', () => {
  expect(said({ all: [citizen, { not: { any: [{ all: [kip, elder] }] } }] })).toBe(
    'Harus memenuhi: Warga Kota Magelang. Kecuali bila punya KIP; dan umur: 60 atau lebih.',
  )
})

test('own words lose their full stop inside the sentence, and abbreviations and names keep their capitals', () => {
  const own = (id: string): Rule => ({ ...citizen, text: { id } })
  expect(
    said({ all: [own('Tinggal di sini.'), own('KTP-el berlaku'), own('Kartu Keluarga Sejahtera ada'), own('Ibu/bapak bekerja')] }),
  ).toBe('Harus memenuhi semua: tinggal di sini; KTP-el berlaku; Kartu Keluarga Sejahtera ada; ibu/bapak bekerja.')
})

test('Javanese and English read as whole sentences too', () => {
  const rule: Rule = {
    all: [kip, { question: 'umur', max: { parameter: 'umur-kip' } }, { not: { any: [citizen, { question: 'umur', min: 60 }] } }],
  }
  expect(said(rule, 'en')).toBe(
    'All of these must hold: has a KIP; age: 21 years or less. Except when resident of Magelang; or age: 60 or more.',
  )
  expect(said(rule, 'jv')).toBe(
    'Kedah nyekapi sedaya: gadhah KIP; yuswa: 21 taun utawi kirang. Kajawi menawi Warga Kota Magelang; utawi yuswa: 60 utawi langkung.',
  )
})
