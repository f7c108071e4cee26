import { type Answer, evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { context } from './catalogue.ts'

/** The finding of a single leaf, with its reason when it is unknown. */
function finding(leaf: Rule, answers: Record<string, Answer> = {}): string {
  const { findings } = evaluate(leaf, answers, context)
  const [only] = findings
  expect(findings).toHaveLength(1)
  expect(only && 'because' in only).toBe(only?.finding === 'unknown')
  return only?.because ? `${only.finding} because ${only.because}` : String(only?.finding)
}

const maxIncome = { question: 'income', max: 4_000_000 }
const adult = { question: 'age', min: { parameter: 'adult-age' } }

test('yes meets is true and fails is false', () => {
  expect(finding({ question: 'kip', is: true }, { kip: true })).toBe('met')
  expect(finding({ question: 'kip', is: false }, { kip: true })).toBe('unmet')
})

test('a choice meets its option, another option does not', () => {
  expect(finding({ question: 'school', is: 'sd' }, { school: 'sd' })).toBe('met')
  expect(finding({ question: 'school', is: 'sd' }, { school: 'sma' })).toBe('unmet')
})

test('a choice meets any of several options', () => {
  expect(finding({ question: 'school', oneOf: ['sd', 'smp'] }, { school: 'smp' })).toBe('met')
  expect(finding({ question: 'school', oneOf: ['sd', 'smp'] }, { school: 'sma' })).toBe('unmet')
})

test('choices meet what they include; none of them meets nothing', () => {
  expect(finding({ question: 'members', includes: 'elderly' }, { members: ['toddler', 'elderly'] })).toBe('met')
  expect(finding({ question: 'members', includes: 'elderly' }, { members: ['toddler'] })).toBe('unmet')
  expect(finding({ question: 'members', includes: 'elderly' }, { members: [] })).toBe('unmet')
})

test('an income exactly at the ceiling meets it', () => expect(finding(maxIncome, { income: 4_000_000 })).toBe('met'))
test('one rupiah above does not', () => expect(finding(maxIncome, { income: 4_000_001 })).toBe('unmet'))
test('an age exactly at the floor meets it', () => expect(finding(adult, { age: 18 })).toBe('met'))
test('one year below does not', () => expect(finding(adult, { age: 17 })).toBe('unmet'))

test('a band meets a ceiling when all of it does', () => {
  expect(finding(maxIncome, { income: { from: 0, to: 4_000_000 } })).toBe('met')
  expect(finding(maxIncome, { income: { to: 4_000_000 } })).toBe('met')
})

test('a band fails a ceiling when none of it meets it', () => {
  expect(finding(maxIncome, { income: { from: 4_000_001 } })).toBe('unmet')
})

test('a band across the ceiling is too wide', () => {
  expect(finding(maxIncome, { income: { from: 3_999_999, to: 4_000_001 } })).toBe('unknown because too-wide')
})

test('a missing end is unbounded, not the bound of the question', () => {
  expect(finding({ question: 'age', max: 120 }, { age: { from: 5 } })).toBe('unknown because too-wide')
  expect(finding({ question: 'age', min: 0 }, { age: { to: 5 } })).toBe('unknown because too-wide')
})

test('an income nobody gave is asked for, never assumed', () => expect(finding(maxIncome)).toBe('unknown because not-asked'))

test('not knowing and not saying are reasons of their own', () => {
  expect(finding(maxIncome, { income: 'dont-know' })).toBe('unknown because dont-know')
  expect(finding({ question: 'school', is: 'sd' }, { school: 'wont-say' })).toBe('unknown because wont-say')
  expect(finding({ question: 'members', includes: 'elderly' }, { members: 'dont-know' })).toBe('unknown because dont-know')
})

test('an officer is unknown because of the officer, although it counts as met', () => {
  expect(finding({ officer: 'quota' })).toBe('unknown because officer')
  expect(evaluate({ officer: 'quota' }, {}, context).verdict).toBe('likely')
})

test('an expired or future parameter is the reason whatever the answer', () => {
  for (const key of ['old-limit', 'new-limit']) {
    const leaf = { question: 'income', max: { parameter: key } }
    for (const answers of [
      {} as Record<string, Answer>,
      { income: 1 },
      { income: 'dont-know' },
      { income: 'wont-say' },
      { income: { from: 1, to: 9_000_000 } },
    ]) {
      expect(finding(leaf, answers)).toBe('unknown because expired-parameter')
    }
  }
})

test('a version holds on its last day and no longer', () => {
  const elderly: Rule = { question: 'age', min: { parameter: 'elderly-age' } }
  expect(evaluate(elderly, { age: 60 }, context).verdict).toBe('likely')
  expect(evaluate(elderly, { age: 60 }, { ...context, asOf: '2026-11-21' }).findings[0]?.because).toBe('expired-parameter')
})

test('a version holds from its first day and not before', () => {
  const limit: Rule = { question: 'income', max: { parameter: 'income-limit' } }
  expect(evaluate(limit, { income: 1 }, { ...context, asOf: '2026-01-01' }).verdict).toBe('likely')
  expect(evaluate(limit, { income: 1 }, { ...context, asOf: '2025-12-31' }).verdict).toBe('unclear')
})
