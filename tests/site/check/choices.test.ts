import type { Context, Question, Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { buildLibrary } from '../../../site/src/content.ts'
import { choicesOf } from '../../../site/src/records/check-choices.ts'
import { buildContext } from '../../../site/src/records/context.ts'
import { smallSnapshot } from '../pages/small-snapshot.ts'

const page = buildContext(buildLibrary(smallSnapshot()), 'https://solusi.example.go.id', 'id')
const ask = (kind: Question['kind'], rest: Partial<Question> = {}): Question => ({
  key: 'q',
  kind,
  text: { id: 'Berapa?' },
  sensitivity: 0,
  ...rest,
})

/** The words on the buttons of a question, given its limits. */
function buttons(question: Question, limits: Rule[], unit?: 'years' | 'decile'): string[] {
  const parameters: Context['parameters'] = unit
    ? [{ key: 'p', unit, versions: [{ from: '2026-01-01', value: 4, source: '', checkedOn: '2026-01-01', status: 'verified' }] }]
    : []
  const context = { asOf: '2026-11-23', questions: [question], parameters }
  return choicesOf(question, limits, context, page).map(([, text]) => text)
}

const max = (...values: number[]): Rule[] => values.map((value) => ({ question: 'q', max: value }))
const min = (...values: number[]): Rule[] => values.map((value) => ({ question: 'q', min: value }))

test('money: a limit is said as such, and what is above it as more', () => {
  expect(buttons(ask('rupiah', { min: 0 }), max(4_000_000, 4_500_000))).toEqual([
    'Rp4 juta atau kurang',
    'Lebih dari Rp4 juta sampai Rp4,5 juta',
    'Lebih dari Rp4,5 juta',
  ])
})

test('money from a limit on: what is below it is less', () => {
  expect(buttons(ask('rupiah'), min(1_000_000, 2_000_000))).toEqual([
    'Kurang dari Rp1 juta',
    'Rp1 juta sampai kurang dari Rp2 juta',
    'Rp2 juta atau lebih',
  ])
})

test('ages and numbers of people', () => {
  expect(
    buttons(ask('number', { min: 0, max: 120 }), [...min(6), ...max(21), { question: 'q', min: { parameter: 'p' } }], 'years'),
  ).toEqual(['3 tahun atau kurang', '4–5 tahun', '6–21 tahun', '22 tahun atau lebih'])
  expect(buttons(ask('number', { min: 1, max: 20 }), min(6, 7))).toEqual(['5 atau kurang', '6', '7 atau lebih'])
})

test('deciles keep both ends', () => {
  expect(buttons(ask('number', { min: 1, max: 10 }), [{ question: 'q', max: { parameter: 'p' } }, ...max(5)], 'decile')).toEqual([
    'Desil 1–4',
    'Desil 5',
    'Desil 6–10',
  ])
})

test('options and none of them; yes and no', () => {
  const options = [{ key: 'a', text: { id: 'Balita' } }]
  expect(choicesOf(ask('choices', { options }), [], { asOf: '2026-11-23', questions: [], parameters: [] }, page)).toEqual([
    [['a'], 'Balita'],
    [[], 'Tidak ada'],
  ])
  expect(buttons(ask('choice', { options }), [])).toEqual(['Balita'])
  expect(buttons(ask('yes-no'), [])).toEqual(['Ya', 'Tidak'])
})

test('more than seven ranges are typed instead', () => {
  expect(buttons(ask('rupiah'), max(1000, 2000, 3000, 4000, 5000, 6000))).toHaveLength(7)
  expect(buttons(ask('rupiah'), max(1000, 2000, 3000, 4000, 5000, 6000, 7000))).toEqual([])
})
