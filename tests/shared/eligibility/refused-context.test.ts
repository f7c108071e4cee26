import { type Context, evaluate } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { context, options, parameter, question } from './catalogue.ts'
import { problemOf } from './problem.ts'

const [version] = parameter('a', 'rupiah', 1).versions
const versions = (...dates: object[]) => ({
  ...context,
  parameters: [{ key: 'a', unit: 'rupiah', versions: dates.map((date) => ({ ...version, ...date })) }],
})
const asked = (change: object) => ({ ...context, questions: [question('kip', 'yes-no'), { ...question('b', 'number'), ...change }] })
const overlapping = { from: '2026-06-30' }

const bad: [why: string, context: unknown, path: string, value: unknown][] = [
  ['null', null, '', null],
  ['a list', [], '', []],
  ['a context without a day', { ...context, asOf: undefined }, '/asOf', undefined],
  ['a day that does not exist', { ...context, asOf: '2026-02-30' }, '/asOf', '2026-02-30'],
  ['a day with its time', { ...context, asOf: '2026-02-03T00:00:00Z' }, '/asOf', '2026-02-03T00:00:00Z'],
  ['a day in another form', { ...context, asOf: '3/2/2026' }, '/asOf', '3/2/2026'],
  ['a day as a number', { ...context, asOf: 20261120 }, '/asOf', 20261120],
  ['questions that are no list', { ...context, questions: {} }, '/questions', {}],
  ['parameters that are missing', { ...context, parameters: undefined }, '/parameters', undefined],
  ['a question that is no object', { ...context, questions: ['kip'] }, '/questions/0', 'kip'],
  ['a question key with capitals', asked({ key: 'Umur' }), '/questions/1/key', 'Umur'],
  ['a question key that starts with a digit', asked({ key: '1a' }), '/questions/1/key', '1a'],
  ['a question key of 81 characters', asked({ key: 'a'.repeat(81) }), '/questions/1/key', 'a'.repeat(81)],
  ['a question key with a newline', asked({ key: 'a\n' }), '/questions/1/key', 'a\n'],
  ['a question key __proto__', asked({ key: '__proto__' }), '/questions/1/key', '__proto__'],
  ['two questions of one key', asked({ key: 'kip' }), '/questions/1/key', 'kip'],
  ['an unknown kind', asked({ kind: 'date' }), '/questions/1/kind', 'date'],
  ['a min with a fraction', asked({ min: 0.5 }), '/questions/1/min', 0.5],
  ['a max that is not finite', asked({ max: Number.POSITIVE_INFINITY }), '/questions/1/max', Number.POSITIVE_INFINITY],
  ['a choice without options', asked({ kind: 'choice' }), '/questions/1/options', undefined],
  ['choices with an empty list of options', asked({ kind: 'choices', options: [] }), '/questions/1/options', []],
  ['an option called dont-know', asked({ kind: 'choice', options: options('a', 'dont-know') }), '/questions/1/options/1/key', 'dont-know'],
  ['an option called wont-say', asked({ kind: 'choices', options: options('wont-say') }), '/questions/1/options/0/key', 'wont-say'],
  ['two options of one key', asked({ kind: 'choice', options: options('a', 'b', 'a') }), '/questions/1/options/2/key', 'a'],
  ['a parameter key with a space', { ...context, parameters: [parameter('a b', 'rupiah', 1)] }, '/parameters/0/key', 'a b'],
  [
    'two parameters of one key',
    { ...context, parameters: [parameter('a', 'rupiah', 1), parameter('a', 'years', 1)] },
    '/parameters/1/key',
    'a',
  ],
  ['versions that are no list', { ...context, parameters: [{ key: 'a', unit: 'rupiah' }] }, '/parameters/0/versions', undefined],
  ['a version from a day that does not exist', versions({ from: '2026-13-01' }), '/parameters/0/versions/0/from', '2026-13-01'],
  ['a version to a day that does not exist', versions({ to: '2026-06-31' }), '/parameters/0/versions/0/to', '2026-06-31'],
  ['a version that ends before it starts', versions({ from: '2026-06-02', to: '2026-06-01' }), '/parameters/0/versions/0/to', '2026-06-01'],
  ['a value with a fraction', versions({ value: 1.5 }), '/parameters/0/versions/0/value', 1.5],
  ['a value that is not a number', versions({ value: Number.NaN }), '/parameters/0/versions/0/value', Number.NaN],
  [
    'versions that share a day',
    versions({ from: '2026-01-01', to: '2026-06-30' }, overlapping),
    '/parameters/0/versions/1',
    { ...version, ...overlapping },
  ],
  [
    'an open version before a later one',
    versions({ from: '2026-01-01' }, overlapping),
    '/parameters/0/versions/1',
    { ...version, ...overlapping },
  ],
  [
    'versions that overlap in any order',
    versions(overlapping, { from: '2025-01-01', to: '2026-06-30' }),
    '/parameters/0/versions/1',
    { ...version, from: '2025-01-01', to: '2026-06-30' },
  ],
]

test.each(bad)('%s is refused where it stands', (_why, value, path, wrong) => {
  const problem = problemOf(() => evaluate({ question: 'kip', is: true }, {}, value as Context))
  expect({ path: problem.path, value: problem.value }).toStrictEqual({ path, value: wrong })
  expect(problem.message).toContain(`context#${path} is `)
  expect(problem.nextAction).toMatch(/^[A-Z].*\.$/)
})

test('gaps between versions, versions in any order and no version at all are legal', () => {
  const gaps = versions(
    { from: '2027-01-01' },
    { from: '2024-01-01', to: '2024-12-31' },
    { from: '2026-01-01', to: '2026-01-01' },
  ) as Context
  expect(evaluate({ question: 'income', max: { parameter: 'a' } }, { income: 0 }, gaps).findings[0]?.because).toBe('expired-parameter')
  expect(evaluate({ question: 'income', max: { parameter: 'a' } }, { income: 0 }, versions() as Context).verdict).toBe('unclear')
})

test('a version may follow on the very next day', () => {
  const following = versions({ from: '2026-01-01', to: '2026-06-30' }, { from: '2026-07-01', value: 9 }) as Context
  expect(evaluate({ question: 'income', max: { parameter: 'a' } }, { income: 9 }, following).verdict).toBe('likely')
})

test('an existing leap day is a day', () => {
  expect(evaluate({ question: 'kip', is: true }, { kip: true }, { ...context, asOf: '2028-02-29' }).verdict).toBe('likely')
})
