import { Answer, Context, type ContractsAgree, Key, Parameter, Question, Rule } from '@ruang-solusi/shared/eligibility/contract'
import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { answers, ruleOf } from './arbitrary.ts'
import { context, options, parameter, question } from './catalogue.ts'

const yes = { question: 'kip', is: true }
const nested = (nots: number): unknown => (nots === 0 ? yes : { not: nested(nots - 1) })
const pathOf = (contract: z.ZodType, value: unknown) => contract.safeParse(value).error?.issues[0]?.path.join('/')
const cycle: { all: unknown[] } = { all: [] }
cycle.all.push(cycle, cycle)

test('the contracts infer the plain types of the light door', () => {
  expectTypeOf<ContractsAgree>().toEqualTypeOf<[true, true, true, true, true, true]>()
})

test('every rule, answer and context that the engine takes fits the contracts and comes out equal', () => {
  expect(Context.parse(context)).toEqual(context)
  fc.assert(
    fc.property(ruleOf(8), answers, (rule, given) => {
      expect(Rule.parse(rule)).toEqual(rule)
      for (const answer of Object.values(given)) expect(Answer.parse(answer)).toEqual(answer)
    }),
    { numRuns: 300 },
  )
})

test('id, text and legal basis are kept', () => {
  const rule = {
    all: [{ ...yes, id: 'a', text: { id: 'Teks', jv: 'Seratan' }, legalBasis: [{ title: 'Permensos', url: 'https://example.go.id' }] }],
  }
  expect(Rule.parse(rule)).toEqual(rule)
})

test.each<[string, unknown]>([
  ['no operator', {}],
  ['two operators', { all: [yes], any: [yes] }],
  ['an unknown property', { ...yes, weight: 1 }],
  ['an unknown property in a text', { ...yes, text: { id: 'a', su: 'b' } }],
  ['an empty all', { all: [] }],
  ['an empty oneOf', { question: 'school', oneOf: [] }],
  ['a oneOf that repeats', { question: 'school', oneOf: ['sd', 'sd'] }],
  ['atLeast more than there are', { atLeast: 2, of: [yes] }],
  ['atLeast zero', { atLeast: 0, of: [yes] }],
  ['a threshold with a fraction', { question: 'age', min: 0.5 }],
  ['a threshold with more than a parameter', { question: 'age', min: { parameter: 'a', plus: 1 } }],
  ['an officer that is no key', { officer: 'Dinas' }],
  ['null', null],
  ['a list', [yes]],
])('a rule with %s is refused', (_why, rule) => expect(Rule.safeParse(rule).success).toBe(false))

test('a rule nested too deep, or in a circle, is refused before anything recurses', () => {
  expect(Rule.safeParse(nested(32)).success).toBe(true)
  expect(pathOf(Rule, nested(33))).toBe(Array(33).fill('not').join('/'))
  expect(pathOf(Rule, cycle)).toBe(Array(33).fill('all/0').join('/'))
})

test('an officer at any depth below a not is refused', () => {
  expect(pathOf(Rule, { all: [yes, { not: { any: [yes, { officer: 'quota' }] } }] })).toBe('all/1/not/any/1/officer')
  expect(Rule.safeParse({ all: [{ officer: 'quota' }] }).success).toBe(true)
})

test.each<[string, unknown, string]>([
  ['an unknown property', { ...question('a', 'yes-no'), hint: 'x' }, ''],
  ['a key that is none', question('A', 'yes-no'), 'key'],
  ['an unknown kind', { ...question('a', 'yes-no'), kind: 'date' }, 'kind'],
  ['an empty text', question('a', 'yes-no', { text: { id: '' } }), 'text/id'],
  ['another sensitivity', { ...question('a', 'yes-no'), sensitivity: 3 }, 'sensitivity'],
  ['a max below its min', question('a', 'number', { min: 2, max: 1 }), 'max'],
  ['a choice without options', question('a', 'choice'), 'options'],
  ['two options of one key', question('a', 'choices', { options: options('x', 'x') }), 'options/1/key'],
  ['an option called dont-know', question('a', 'choice', { options: options('dont-know') }), 'options/0/key'],
])('a question with %s is refused', (_why, value, path) => expect(pathOf(Question, value)).toBe(path))

const [version] = parameter('a', 'rupiah', 1).versions
test.each<[string, unknown, string]>([
  ['an unknown unit', { ...parameter('a', 'rupiah', 1), unit: 'months' }, 'unit'],
  [
    'a day that does not exist',
    { ...parameter('a', 'rupiah', 1), versions: [{ ...version, checkedOn: '2026-02-30' }] },
    'versions/0/checkedOn',
  ],
  ['a version that ends before it starts', parameter('a', 'rupiah', 1, { from: '2026-02-01', to: '2026-01-01' }), 'versions/0/to'],
  ['versions that overlap', { ...parameter('a', 'rupiah', 1), versions: [version, version] }, 'versions/1'],
  ['a version without source', { ...parameter('a', 'rupiah', 1), versions: [{ ...version, source: undefined }] }, 'versions/0/source'],
])('a parameter with %s is refused', (_why, value, path) => expect(pathOf(Parameter, value)).toBe(path))

test('a context names every question and parameter once', () => {
  expect(pathOf(Context, { ...context, questions: [...context.questions, question('kip', 'yes-no')] })).toBe('questions/8/key')
  expect(pathOf(Context, { ...context, parameters: [parameter('a', 'years', 1), parameter('a', 'count', 1)] })).toBe('parameters/1/key')
})

test('an answer is one of its five forms', () => {
  for (const answer of [true, 'sd', 'dont-know', [], ['a'], 0, -3, { from: 1 }, { to: 1 }, { from: 1, to: 1 }])
    expect(Answer.safeParse(answer).success).toBe(true)
  for (const answer of [null, 0.5, Number.NaN, {}, { from: 2, to: 1 }, { from: 1, more: 2 }, [1]])
    expect(Answer.safeParse(answer).success).toBe(false)
})

test('keys start with a letter and have at most eighty characters', () => {
  for (const key of ['a', 'a-1', 'a'.repeat(80)]) expect(Key.safeParse(key).success).toBe(true)
  for (const key of ['', '1a', '-a', 'A', 'a_b', 'a\n', 'a'.repeat(81), '__proto__']) expect(Key.safeParse(key).success).toBe(false)
})

test('the contracts give a JSON schema for the open data', () => {
  for (const contract of [Rule, Question, Parameter, Answer, Context]) expect(z.toJSONSchema(contract)).toHaveProperty('$schema')
  expect(JSON.stringify(z.toJSONSchema(Rule))).toContain('atLeast')
})
