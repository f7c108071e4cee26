import { evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { context } from './catalogue.ts'
import { problemOf } from './problem.ts'

const yes = { question: 'kip', is: true }
const nested = (nots: number): unknown => (nots === 0 ? yes : { not: nested(nots - 1) })
const cycle: { all: unknown[] } = { all: [] }
cycle.all.push(cycle, cycle)

const bad: [why: string, rule: unknown, path: string, value: unknown][] = [
  ['null is no rule', null, '', null],
  ['a list is no rule', [yes], '', [yes]],
  ['a text is no rule', 'kip', '', 'kip'],
  ['undefined is no rule', undefined, '', undefined],
  ['a child must be a rule', { all: [yes, 7] }, '/all/1', 7],
  ['a hole is no rule', { any: Array(1) }, '/any/0', undefined],
  ['a node without operator', {}, '', {}],
  ['a node with only a text', { text: { id: 'Teks' } }, '', { text: { id: 'Teks' } }],
  ['a question without operator', { question: 'kip' }, '', { question: 'kip' }],
  ['an operator without question', { is: true }, '', { is: true }],
  ['two groups in one node', { all: [yes], any: [yes] }, '', { all: [yes], any: [yes] }],
  ['two leaves in one node', { question: 'age', min: 1, max: 2 }, '', { question: 'age', min: 1, max: 2 }],
  ['an officer with a question', { officer: 'quota', question: 'kip' }, '', { officer: 'quota', question: 'kip' }],
  ['atLeast without of', { atLeast: 1 }, '', { atLeast: 1 }],
  ['of without atLeast', { of: [yes] }, '', { of: [yes] }],
  ['a second operator that is undefined', { all: [yes], any: undefined }, '', { all: [yes], any: undefined }],
  ['an unknown property', { ...yes, weight: 3 }, '/weight', 3],
  ['an unknown property whose name needs escaping', { not: { ...yes, 'a/b~c': 1 } }, '/not/a~1b~0c', 1],
  ['an own __proto__', JSON.parse('{"all":[{"question":"kip","is":true}],"__proto__":{"any":[]}}'), '/__proto__', { any: [] }],
  ['constructor as operator', { constructor: [yes] }, '/constructor', [yes]],
  ['an empty all', { all: [] }, '/all', []],
  ['an empty any', { any: [] }, '/any', []],
  ['an empty of', { atLeast: 1, of: [] }, '/of', []],
  ['an all that is no list', { all: yes }, '/all', yes],
  ['an empty oneOf', { question: 'school', oneOf: [] }, '/oneOf', []],
  ['a oneOf that is no list', { question: 'school', oneOf: 'sd' }, '/oneOf', 'sd'],
  ['a oneOf that repeats', { question: 'school', oneOf: ['sd', 'smp', 'sd'] }, '/oneOf/2', 'sd'],
  ['a oneOf with an unknown option', { question: 'school', oneOf: ['sd', 'tk'] }, '/oneOf/1', 'tk'],
  ['atLeast zero', { atLeast: 0, of: [yes] }, '/atLeast', 0],
  ['atLeast more than there are', { all: [{ atLeast: 2, of: [yes] }] }, '/all/0/atLeast', 2],
  ['atLeast one and a half', { atLeast: 1.5, of: [yes, yes] }, '/atLeast', 1.5],
  ['atLeast as text', { atLeast: '1', of: [yes] }, '/atLeast', '1'],
  ['thirty-three deep', nested(33), '/not'.repeat(33), yes],
  ['a cycle', cycle, '/all/0'.repeat(33), cycle],
  ['an officer below a not', { not: { officer: 'quota' } }, '/not/officer', 'quota'],
  ['an officer at some depth below a not', { not: { all: [yes, { any: [{ officer: 'quota' }] }] } }, '/not/all/1/any/0/officer', 'quota'],
  ['an officer below two nots', { not: { not: { officer: 'quota' } } }, '/not/not/officer', 'quota'],
  ['an officer that is no key', { officer: 'Dinas Sosial' }, '/officer', 'Dinas Sosial'],
  ['an unknown question', { question: 'kks', is: true }, '/question', 'kks'],
  ['a question that is no key', { question: 7, is: true }, '/question', 7],
  ['a question named like a prototype property', { question: 'constructor', is: true }, '/question', 'constructor'],
  ['is true on a choice', { question: 'school', is: true }, '/is', true],
  ['is true on choices', { question: 'members', is: true }, '/is', true],
  ['is true on a number', { question: 'age', is: true }, '/is', true],
  ['is text on yes-no', { question: 'kip', is: 'ya' }, '/is', 'ya'],
  ['is text on choices', { question: 'members', is: 'elderly' }, '/is', 'elderly'],
  ['is an unknown option', { question: 'school', is: 'tk' }, '/is', 'tk'],
  ['is a number', { question: 'school', is: 1 }, '/is', 1],
  ['is undefined', { question: 'kip', is: undefined }, '/is', undefined],
  ['oneOf on choices', { question: 'members', oneOf: ['elderly'] }, '/oneOf', ['elderly']],
  ['oneOf on yes-no', { question: 'kip', oneOf: ['ya'] }, '/oneOf', ['ya']],
  ['includes on a choice', { question: 'school', includes: 'sd' }, '/includes', 'sd'],
  ['includes an unknown option', { question: 'members', includes: 'father' }, '/includes', 'father'],
  ['min on yes-no', { question: 'kip', min: 1 }, '/min', 1],
  ['max on a choice', { question: 'school', max: 1 }, '/max', 1],
  ['a threshold with a fraction', { question: 'age', min: 17.5 }, '/min', 17.5],
  ['a threshold that is not finite', { question: 'age', max: Number.POSITIVE_INFINITY }, '/max', Number.POSITIVE_INFINITY],
  ['a threshold that is not a number', { question: 'age', max: Number.NaN }, '/max', Number.NaN],
  ['a threshold as text', { question: 'age', max: '18' }, '/max', '18'],
  ['a threshold null', { question: 'age', max: null }, '/max', null],
  ['a threshold list', { question: 'age', max: [18] }, '/max', [18]],
  ['an unknown parameter', { question: 'age', min: { parameter: 'youth-age' } }, '/min/parameter', 'youth-age'],
  ['a threshold object without parameter', { question: 'age', min: {} }, '/min/parameter', undefined],
  ['a threshold object with more', { question: 'age', min: { parameter: 'adult-age', plus: 1 } }, '/min/plus', 1],
  ['a rupiah parameter on a number', { question: 'age', min: { parameter: 'income-limit' } }, '/min/parameter', 'income-limit'],
  ['years on rupiah', { question: 'income', min: { parameter: 'adult-age' } }, '/min/parameter', 'adult-age'],
]

test.each(bad)('%s is refused where it stands', (_why, rule, path, value) => {
  const problem = problemOf(() => evaluate(rule as Rule, {}, context))
  expect({ path: problem.path, value: problem.value }).toStrictEqual({ path, value })
  expect(problem.message).toContain(`rule#${path} is `)
  expect(problem.nextAction).toMatch(/^[A-Z].*\.$/)
  expect(problem.message.endsWith(problem.nextAction)).toBe(true)
})

test('a rule thirty-two deep is accepted', () => {
  expect(evaluate(nested(32) as Rule, { kip: true }, context).verdict).toBe('likely')
})

test('the first problem in written order is the one reported', () => {
  const rule = { all: [yes, { question: 'kks', is: true }, { any: [] }] }
  expect(problemOf(() => evaluate(rule, {}, context)).path).toBe('/all/1/question')
})

test('a rule that nobody can meet is accepted', () => {
  const rule: Rule = {
    all: [
      { question: 'age', min: 60 },
      { question: 'age', max: 18 },
    ],
  }
  expect(evaluate(rule, { age: 30 }, context).verdict).toBe('unlikely')
})

test('thresholds outside what the question allows are accepted', () => {
  expect(evaluate({ question: 'age', min: -5 }, { age: 0 }, context).verdict).toBe('likely')
  expect(evaluate({ question: 'age', min: 500 }, { age: 120 }, context).verdict).toBe('unlikely')
})

test('id, text and legal basis stand beside any operator', () => {
  const extras = { id: 'a', text: { id: 'Teks' }, legalBasis: [{ title: 'Permensos' }] }
  expect(
    evaluate(
      {
        all: [
          { ...yes, ...extras },
          { officer: 'quota', ...extras },
        ],
        ...extras,
      },
      { kip: true },
      context,
    ).verdict,
  ).toBe('likely')
})
