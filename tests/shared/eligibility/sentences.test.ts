import type { Answer } from '@ruang-solusi/shared/eligibility'
import type { Locale } from '@ruang-solusi/shared/locale'
import { sayRupiah } from '@ruang-solusi/shared/rupiah'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { max, min, pkh, sentence } from './worded.ts'

test('a met leaf says the question, what is wanted and that the answer fits', () => {
  expect(sentence(pkh, { pkh: true })).toBe('Apakah keluarga Anda menerima PKH? Syaratnya: ya. Jawaban Anda sesuai.')
  expect(sentence(pkh, { pkh: true }, 'jv')).toBe(
    'Punapa kulawarga panjenengan nampi PKH? Saratipun: inggih. Wangsulan panjenengan sampun cocog.',
  )
  expect(sentence(pkh, { pkh: true }, 'en')).toBe('Does your family receive PKH? The condition: yes. Your answer fits.')
})

test('an unmet leaf says so without rejecting anyone', () => {
  expect(sentence(pkh, { pkh: false })).toBe('Apakah keluarga Anda menerima PKH? Syaratnya: ya. Jawaban Anda belum sesuai.')
  expect(sentence({ question: 'pkh', is: false }, { pkh: true }, 'jv')).toContain('Saratipun: mboten. Wangsulan panjenengan dereng cocog.')
  expect(sentence({ question: 'pkh', is: false }, { pkh: true }, 'en')).toContain('The condition: no. Your answer does not fit.')
})

test.each<[Answer | undefined, string, string, string]>([
  [undefined, 'Anda belum menjawab pertanyaan ini.', 'Pitakenan punika dereng panjenengan wangsuli.', 'You have not answered this yet.'],
  [
    'dont-know',
    'Anda belum tahu. Tanyakan ke kelurahan.',
    'Panjenengan dereng pirsa. Sumangga nyuwun pirsa dhateng kelurahan.',
    'You do not know yet. Ask your kelurahan.',
  ],
  ['wont-say', 'Anda melewati pertanyaan ini.', 'Pitakenan punika panjenengan langkungi.', 'You skipped this question.'],
  [{ from: 1 }, 'Pilih kisaran yang lebih sempit.', 'Sumangga milih ingkang langkung ciyut.', 'Choose a narrower range.'],
])('the answer %j is explained with what to do', (answer, id, jv, en) => {
  const given: Record<string, Answer> = answer === undefined ? {} : { income: answer }
  const said = (locale: Locale) => sentence(max('income', 4_000_000), given, locale)
  expect([said('id').endsWith(` ${id}`), said('jv').endsWith(` ${jv}`), said('en').endsWith(` ${en}`)]).toEqual([true, true, true])
})

test('an expired parameter is said without any limit', () => {
  expect(sentence(max('income', 'old-limit'), { income: 1 })).toBe(
    'Berapa penghasilan ayah dan ibu per bulan? Batas yang berlaku belum kami ketahui. Tanyakan ke kelurahan.',
  )
})

test('an officer is said without a name that nobody knows', () => {
  expect(sentence({ officer: 'dinsos' })).toBe('Bagian ini diputuskan petugas atau bergantung kuota. Tanyakan ke kelurahan.')
})

test('a parameter is said as its value and the day it holds from, never as its name', () => {
  expect(sentence(max('income', 'income-limit'))).toContain('Syaratnya: Rp4 juta atau kurang (berlaku sejak 1 Januari 2026).')
  expect(sentence(max('income', 'income-limit'), {}, 'jv')).toContain('Saratipun: Rp4 yuta utawi kirang (lumampah wiwit 1 Januari 2026).')
  expect(sentence(max('income', 'income-limit'), {}, 'en')).toContain('The condition: Rp4 million or less (since 1 January 2026).')
})

test('figures are said as people say them', () => {
  expect(sentence(min('age', 'adult-age'))).toContain('Umur. Syaratnya: 18 tahun atau lebih (')
  expect(sentence(min('age', 'adult-age'), {}, 'jv')).toContain('18 taun utawi langkung')
  expect(sentence(min('age', 'adult-age'), {}, 'en')).toContain('18 years or more')
  expect(sentence(max('desil', 'desil-limit'))).toContain('Syaratnya: desil 1–4 (')
  expect(sentence(min('desil', 'desil-limit'), {}, 'en')).toContain('The condition: decile 4–10 (')
  expect(sentence(min('age', 'family-size'))).toContain('Syaratnya: 3 atau lebih (')
  expect(sentence(max('power', 1300))).toContain('Syaratnya: 1.300 atau kurang.')
  expect(sentence(max('power', 1300), {}, 'en')).toContain('The condition: 1,300 or less.')
})

test.each([
  [750_000, 'Rp750 ribu', 'Rp750 thousand'],
  [1_800_000, 'Rp1,8 juta', 'Rp1.8 million'],
  [1_234_567, 'Rp1.234.567', 'Rp1,234,567'],
  [12_500, 'Rp12.500', 'Rp12,500'],
  [0, 'Rp0', 'Rp0'],
])('rupiah %i are said short where that is exact', (amount, id, en) => {
  expect(sentence(max('income', amount))).toContain(`Syaratnya: ${id} atau kurang.`)
  expect(sentence(max('income', amount), {}, 'en')).toContain(`The condition: ${en} or less.`)
})

test('amounts below a billion are said as everywhere else on the site', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.nat(999_999_999),
        fc.nat(99_999).map((tens) => tens * 10_000),
        fc.nat(999).map((thousands) => thousands * 1_000),
      ),
      (amount) => {
        expect(sentence(max('income', amount))).toContain(`Syaratnya: ${sayRupiah(amount)} atau kurang.`)
      },
    ),
    { numRuns: 300 },
  )
})

test('options are said by their text, in the language asked for or in Indonesian', () => {
  expect(sentence({ question: 'school', is: 'sd' })).toContain('Syaratnya: SD.')
  expect(sentence({ question: 'school', oneOf: ['sd', 'smp', 'sma'] })).toContain('Syaratnya: SD, SMP atau SMA.')
  expect(sentence({ question: 'school', oneOf: ['smp', 'sd'] }, {}, 'jv')).toContain('Saratipun: Sekolah SD utawi Sekolah SMP.')
  expect(sentence({ question: 'members', includes: 'elderly' }, {}, 'en')).toContain('The condition: orang lanjut usia.')
})

test('below a not, the sentence says what is wanted and how the answer stands to that', () => {
  expect(sentence({ not: pkh }, { pkh: true })).toContain('Syaratnya: tidak. Jawaban Anda belum sesuai.')
  expect(sentence({ not: pkh }, { pkh: false })).toContain('Syaratnya: tidak. Jawaban Anda sesuai.')
  expect(sentence({ not: { not: pkh } }, { pkh: true })).toContain('Syaratnya: ya. Jawaban Anda sesuai.')
  expect(sentence({ not: { question: 'school', oneOf: ['sd', 'smp'] } }, { school: 'sma' })).toContain(
    'Syaratnya: bukan SD atau SMP. Jawaban Anda sesuai.',
  )
  expect(sentence({ not: min('income', 9_000_000) }, { income: 9_000_000 })).toContain(
    'Syaratnya: bukan Rp9 juta atau lebih. Jawaban Anda belum sesuai.',
  )
})

test('nothing ever promises a right or rejects a person', () => {
  const said = [true, false, 'dont-know', 'wont-say'].map((answer) => sentence(pkh, { pkh: answer })).join(' ')
  expect(said).not.toMatch(/berhak|ditolak|gagal|!/)
})
