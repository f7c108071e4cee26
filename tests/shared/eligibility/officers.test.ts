import { type Answer, evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { context } from './catalogue.ts'

const kip: Rule = { question: 'kip', is: true }
const officer = (key: string): Rule => ({ officer: key })
const officers = (rule: Rule, answers: Record<string, Answer> = {}) => evaluate(rule, answers, context).officers

test('no officer is named beside a no', () => expect(officers({ all: [kip, officer('quota')] }, { kip: false })).toEqual([]))

test('an officer is named beside a yes and while it is unclear', () => {
  expect(officers({ all: [kip, officer('quota')] }, { kip: true })).toEqual(['quota'])
  expect(officers({ all: [kip, officer('quota')] })).toEqual(['quota'])
})

test('an officer is not named where something else already decided yes', () => {
  expect(officers({ any: [kip, officer('quota')] }, { kip: true })).toEqual([])
})

test('either of two officers is named', () => expect(officers({ any: [officer('o1'), officer('o2')] })).toEqual(['o1', 'o2']))

test('officers come without duplicates in written order', () => {
  expect(officers({ all: [officer('b'), { any: [officer('a'), officer('b')] }] })).toEqual(['b', 'a'])
})

test('an officer in a branch that is decided is not named, in one that is open it is', () => {
  const rule: Rule = { any: [{ all: [kip, officer('a')] }, { all: [officer('b'), officer('c')] }] }
  expect(officers(rule, { kip: false })).toEqual(['b', 'c'])
  expect(officers(rule, { kip: true })).toEqual(['a', 'b', 'c'])
})

test('in atLeast, an officer is named only while its place is open', () => {
  const rule: Rule = { atLeast: 1, of: [kip, { question: 'pkh', is: true }, officer('quota')] }
  expect(officers(rule, { pkh: true })).toEqual([])
  expect(officers(rule, { pkh: false })).toEqual(['quota'])
})

test('an officer who is the whole rule is named', () => expect(officers(officer('quota'))).toEqual(['quota']))
