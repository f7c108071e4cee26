import { type Answer, evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { context } from './catalogue.ts'

const is = (question: string): Rule => ({ question, is: true })
const [kip, pkh, asn] = [is('kip'), is('pkh'), is('asn')]
const expired: Rule = { question: 'savings', max: { parameter: 'old-limit' } }
const wide: Rule = { question: 'income', max: 4_000_000 }
const missing = (rule: Rule, answers: Record<string, Answer> = {}) => evaluate(rule, answers, context).missing

test('nothing is missing once the verdict stands', () => {
  expect(missing({ any: [kip, pkh] }, { kip: true })).toEqual([])
  expect(missing({ all: [kip, pkh] }, { kip: false })).toEqual([])
})

test('questions come without duplicates in order of their first leaf, not of the catalogue', () => {
  expect(missing({ all: [pkh, { any: [asn, { not: pkh }] }, kip] })).toEqual(['pkh', 'asn', 'kip'])
})

test('a question that cannot change the verdict any more is not missing', () => {
  // kip is false, so the first way is closed and pkh with it
  expect(missing({ any: [{ all: [kip, pkh] }, asn] }, { kip: false })).toEqual(['asn'])
})

test.each([
  ['dont-know', kip, { kip: 'dont-know' }],
  ['wont-say', kip, { kip: 'wont-say' }],
  ['an expired parameter', expired, {}],
  ['a band that is too wide', wide, { income: { from: 1 } }],
])('%s is not missing, and blocks what depends on it', (_why, leaf, answers) => {
  expect(missing({ any: [leaf, { all: [leaf, pkh] }] }, answers)).toEqual([])
})

test('beside a fixed unknown, a question is missing that can still bring a no or a yes', () => {
  expect(missing({ all: [kip, pkh] }, { kip: 'dont-know' })).toEqual(['pkh'])
  expect(missing({ any: [expired, pkh] })).toEqual(['pkh'])
})

test('a question whose other leaves are expired is missing for the open ones', () => {
  expect(missing({ all: [expired, { question: 'savings', max: 1 }] })).toEqual(['savings'])
})

test('between fixed unknowns that hold both ends, nothing passes', () => {
  const rule: Rule = { any: [kip, { all: [asn, pkh] }] }
  expect(missing(rule, { kip: 'dont-know', asn: 'dont-know' })).toEqual([])
})

test('in atLeast, one fixed unknown leaves the others their say', () => {
  expect(missing({ atLeast: 2, of: [kip, pkh, asn] }, { kip: 'dont-know' })).toEqual(['pkh', 'asn'])
})

test('in atLeast with too many fixed unknowns, nothing passes', () => {
  const unknowns: Record<string, Answer> = { kip: 'dont-know', asn: 'dont-know', income: { from: 1 } }
  expect(missing({ atLeast: 2, of: [kip, asn, wide, pkh] }, unknowns)).toEqual([])
  expect(missing({ atLeast: 1, of: [kip, asn, wide, pkh] }, unknowns)).toEqual(['pkh'])
  const blocked: Rule = { any: [{ all: [wide, pkh] }, asn] }
  expect(missing(blocked, { income: { from: 1 }, asn: 'dont-know' })).toEqual([])
})

test('leaves are taken as independent even when they ask the same', () => {
  expect(missing({ any: [kip, { not: kip }] })).toEqual(['kip'])
  expect(missing({ all: [kip, { not: kip }, pkh] })).toEqual(['kip', 'pkh'])
})

test('an officer counts as met', () => {
  expect(missing({ any: [{ officer: 'quota' }, kip] })).toEqual([])
  expect(missing({ all: [{ officer: 'quota' }, kip] })).toEqual(['kip'])
})

test('a leaf that every allowed answer meets is still asked', () => expect(missing({ question: 'age', max: 500 })).toEqual(['age']))
