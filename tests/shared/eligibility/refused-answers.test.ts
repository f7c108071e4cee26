import { type Answer, evaluate, nextQuestion } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { context } from './catalogue.ts'
import { problemOf } from './problem.ts'

const rule = { question: 'kip', is: true }
const bad: [why: string, answers: unknown, path: string, value: unknown][] = [
  ['null instead of answers', null, '', null],
  ['a list instead of answers', [], '', []],
  ['a question the context does not have', { kks: true }, '/kks', true],
  ['such a question that is not asked', { kks: undefined }, '/kks', undefined],
  ['a key that needs escaping', { 'a/b~': true }, '/a~1b~0', true],
  ['an own __proto__', JSON.parse('{"__proto__":true}'), '/__proto__', true],
  ['constructor, which no question is called', { constructor: true }, '/constructor', true],
  ['null', { kip: null }, '/kip', null],
  ['null for a number', { age: null }, '/age', null],
  ['null for choices', { members: null }, '/members', null],
  ['a text for yes-no', { kip: 'ya' }, '/kip', 'ya'],
  ['a number for yes-no', { kip: 1 }, '/kip', 1],
  ['an unknown option', { school: 'tk' }, '/school', 'tk'],
  ['a list for a choice', { school: ['sd'] }, '/school', ['sd']],
  ['true for a choice', { school: true }, '/school', true],
  ['a text for choices', { members: 'elderly' }, '/members', 'elderly'],
  ['an unknown option among choices', { members: ['elderly', 'father'] }, '/members/1', 'father'],
  ['dont-know among choices', { members: ['dont-know'] }, '/members/0', 'dont-know'],
  ['a text for a number', { age: '18' }, '/age', '18'],
  ['true for a number', { age: true }, '/age', true],
  ['a list for a number', { age: [1, 2] }, '/age', [1, 2]],
  ['a fraction', { age: 17.5 }, '/age', 17.5],
  ['an infinite number', { savings: Number.POSITIVE_INFINITY }, '/savings', Number.POSITIVE_INFINITY],
  ['a number below the question', { age: -1 }, '/age', -1],
  ['a number above the question', { age: 121 }, '/age', 121],
  ['a band for yes-no', { kip: { from: 1 } }, '/kip', { from: 1 }],
  ['a band without ends', { age: {} }, '/age', {}],
  ['a band whose ends are undefined', { age: { from: undefined, to: undefined } }, '/age', { from: undefined, to: undefined }],
  ['a band whose end is null', { age: { from: null, to: 3 } }, '/age/from', null],
  ['a band upside down', { age: { from: 3, to: 2 } }, '/age', { from: 3, to: 2 }],
  ['a band that starts below the question', { age: { from: -1, to: 2 } }, '/age/from', -1],
  ['a band that ends above the question', { age: { from: 1, to: 121 } }, '/age/to', 121],
  ['a band with a fraction', { age: { to: 1.5 } }, '/age/to', 1.5],
  ['a band with more', { age: { from: 1, step: 2 } }, '/age/step', 2],
]

test.each(bad)('%s is refused where it stands', (_why, answers, path, value) => {
  const given = answers as Record<string, Answer>
  const problem = problemOf(() => evaluate(rule, given, context))
  expect({ path: problem.path, value: problem.value }).toStrictEqual({ path, value })
  expect(problem.message).toContain(`answers#${path} is `)
  expect(problem.nextAction).toMatch(/^[A-Z].*\.$/)
  expect(problemOf(() => nextQuestion([{ slug: 'a', rule }], given, context))).toEqual(problem)
})

test('undefined is not asked', () => {
  expect(evaluate(rule, { kip: undefined }, context).findings[0]?.because).toBe('not-asked')
})

test('answers to questions that the rule does not use are checked as well', () => {
  expect(problemOf(() => evaluate(rule, { kip: true, age: 500 }, context)).path).toBe('/age')
})

test('answers are checked on each call, even in the same object', () => {
  const answers: Record<string, Answer> = { kip: true }
  expect(evaluate(rule, answers, context).verdict).toBe('likely')
  answers.age = 500
  expect(problemOf(() => evaluate(rule, answers, context)).path).toBe('/age')
})

test('bands may have one end, both or the same twice', () => {
  for (const age of [{ from: 60 }, { to: 60 }, { from: 60, to: 60 }, { from: 0, to: 120 }, { from: 60, to: undefined }]) {
    expect(evaluate({ question: 'age', min: 0 }, { age }, context).findings).toHaveLength(1)
  }
})

test('a question without bounds takes any whole number', () => {
  expect(evaluate({ question: 'savings', max: 0 }, { savings: -5_000_000_000 }, context).verdict).toBe('likely')
})
