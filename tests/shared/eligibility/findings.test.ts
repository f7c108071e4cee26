import { type Answer, evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { context } from './catalogue.ts'

const kip: Rule = { question: 'kip', is: true }
const pkh: Rule = { question: 'pkh', is: true }
const asn: Rule = { question: 'asn', is: true }
const quota: Rule = { officer: 'quota' }

/** The paths of the decisive leaves. */
const decisive = (rule: Rule, answers: Record<string, Answer>) =>
  evaluate(rule, answers, context).findings.flatMap(({ path, decisive }) => (decisive ? path : []))

test('there is one finding per leaf in written order, officers included, without short-circuit', () => {
  const rule: Rule = { all: [{ any: [kip, { not: pkh }] }, quota, { atLeast: 1, of: [asn, { all: [kip] }] }] }
  expect(evaluate(rule, { kip: false, pkh: true }, context).findings.map(({ path }) => path)).toEqual([
    '/all/0/any/0',
    '/all/0/any/1/not',
    '/all/1',
    '/all/2/of/0',
    '/all/2/of/1/all/0',
  ])
})

test('the pointer of a root leaf is empty', () => expect(evaluate(kip, {}, context).findings[0]?.path).toBe(''))

test('a finding below a not is that of the leaf itself', () => {
  expect(evaluate({ not: kip }, { kip: true }, context)).toMatchObject({
    verdict: 'unlikely',
    findings: [{ path: '/not', finding: 'met' }],
  })
})

test('a met all is decided by every child, an unmet one by its unmet children', () => {
  expect(decisive({ all: [kip, pkh, quota] }, { kip: true, pkh: true })).toEqual(['/all/0', '/all/1', '/all/2'])
  expect(decisive({ all: [kip, pkh, asn] }, { kip: true, pkh: false, asn: false })).toEqual(['/all/1', '/all/2'])
})

test('an unmet any is decided by every child, a met one by its met children', () => {
  expect(decisive({ any: [kip, pkh] }, { kip: false, pkh: false })).toEqual(['/any/0', '/any/1'])
  expect(decisive({ any: [kip, pkh, asn] }, { kip: false, pkh: true })).toEqual(['/any/1'])
})

test('atLeast is decided by its met children when met and by its unmet children when unmet', () => {
  const rule: Rule = { atLeast: 2, of: [kip, pkh, asn] }
  expect(decisive(rule, { kip: true, pkh: true, asn: false })).toEqual(['/of/0', '/of/1'])
  expect(decisive(rule, { kip: false, pkh: true, asn: false })).toEqual(['/of/0', '/of/2'])
})

test('an unknown node is decided by its unknown children', () => {
  expect(decisive({ all: [kip, pkh, { any: [asn, kip] }] }, { kip: true })).toEqual(['/all/1'])
  expect(decisive({ any: [kip, { all: [pkh, asn] }] }, { kip: false, pkh: true })).toEqual(['/any/1/all/1'])
})

test('a not passes to its child', () => {
  expect(decisive({ not: { all: [kip, pkh] } }, { kip: true, pkh: false })).toEqual(['/not/all/1'])
  expect(decisive({ not: { not: { any: [kip, pkh] } } }, { kip: true, pkh: false })).toEqual(['/not/not/any/0'])
})

test('an officer counts as met: it shares in a yes and stays out of a no', () => {
  expect(decisive({ any: [quota, kip] }, { kip: false })).toEqual(['/any/0'])
  expect(decisive({ all: [quota, kip] }, { kip: false })).toEqual(['/all/1'])
  expect(decisive({ all: [quota, kip] }, {})).toEqual(['/all/1'])
})

test('a leaf below an undecisive branch is not decisive, whatever its own value', () => {
  expect(decisive({ all: [kip, { any: [pkh, asn] }] }, { kip: false, pkh: false, asn: true })).toEqual(['/all/0'])
})
