import { bands, type Context, type Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { context, parameter, question } from './catalogue.ts'
import { problemOf } from './problem.ts'

const max = (value: number, key = 'income'): Rule => ({ question: key, max: value })
const min = (value: number, key = 'income'): Rule => ({ question: key, min: value })

test('max cuts above its threshold', () => {
  expect(bands('income', [max(4_000_000)], context)).toEqual([
    { from: 0, to: 4_000_000 },
    { from: 4_000_001, to: 20_000_000 },
  ])
})

test('min cuts below its threshold', () => {
  expect(bands('age', [min(18, 'age')], context)).toEqual([
    { from: 0, to: 17 },
    { from: 18, to: 120 },
  ])
})

test('the outer ends are open when the question has no bounds', () => {
  expect(bands('savings', [max(0, 'savings'), min(11, 'savings')], context)).toStrictEqual([{ to: 0 }, { from: 1, to: 10 }, { from: 11 }])
})

test('bands are ascending and contiguous, one per threshold however often it is written', () => {
  const rules: Rule[] = [{ all: [max(5_250_000), { not: { any: [min(4_000_001), max(4_500_000)] } }] }, max(4_000_000), max(4_500_000)]
  const found = bands('income', rules, context)
  expect(found.map(({ to }) => to)).toEqual([4_000_000, 4_500_000, 5_250_000, 20_000_000])
  for (const [index, band] of found.entries()) expect(band.from).toBe(index === 0 ? 0 : (found[index - 1]?.to ?? Number.NaN) + 1)
})

test('min 18 and max 17 are the same cut', () => expect(bands('age', [min(18, 'age'), max(17, 'age')], context)).toHaveLength(2))

test('a threshold in force cuts, an expired one and one to come are left out', () => {
  const limit = (key: string): Rule => ({ question: 'income', max: { parameter: key } })
  expect(bands('income', [limit('income-limit'), limit('old-limit'), limit('new-limit')], context)).toEqual([
    { from: 0, to: 4_000_000 },
    { from: 4_000_001, to: 20_000_000 },
  ])
})

test('cuts outside the bounds of the question are left out, those at the bounds too', () => {
  const outside = [min(0, 'age'), min(-3, 'age'), max(120, 'age'), max(200, 'age'), max(-1, 'age'), min(121, 'age')]
  expect(bands('age', outside, context)).toEqual([{ from: 0, to: 120 }])
})

test('cuts just inside the bounds stay', () => {
  expect(bands('age', [min(1, 'age'), max(119, 'age')], context)).toEqual([
    { from: 0, to: 0 },
    { from: 1, to: 119 },
    { from: 120, to: 120 },
  ])
})

test('without a threshold there is one band', () => {
  expect(bands('income', [{ question: 'kip', is: true }, max(1, 'savings')], context)).toEqual([{ from: 0, to: 20_000_000 }])
  expect(bands('savings', [], context)).toStrictEqual([{}])
})

test('a question with one bound keeps the other end open', () => {
  const half: Context = {
    asOf: '2026-11-20',
    questions: [question('rooms', 'number', { min: 1 })],
    parameters: [parameter('a', 'count', 3)],
  }
  expect(bands('rooms', [{ question: 'rooms', max: { parameter: 'a' } }], half)).toStrictEqual([{ from: 1, to: 3 }, { from: 4 }])
})

test('a question that is unknown or has no numbers is a problem', () => {
  expect(problemOf(() => bands('rooms', [], context))).toMatchObject({ path: '', value: 'rooms' })
  for (const key of ['kip', 'school', 'members']) expect(problemOf(() => bands(key, [], context))).toMatchObject({ path: '', value: key })
})

test('a bad rule is refused with its place in the list', () => {
  expect(problemOf(() => bands('age', [min(1, 'age'), { all: [] }], context))).toMatchObject({ path: '/1/all', value: [] })
  expect(problemOf(() => bands('age', {} as Rule[], context))).toMatchObject({ path: '', value: {} })
})
