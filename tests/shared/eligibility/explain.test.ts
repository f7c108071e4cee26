import { evaluate, explain, type Rule } from '@ruang-solusi/shared/eligibility'
import type { Locale } from '@ruang-solusi/shared/locale'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, ruleOf } from './arbitrary.ts'
import { context as shared } from './catalogue.ts'
import { problemOf } from './problem.ts'
import { context, max, permen, pkh, sentence } from './worded.ts'

test('a text of the leaf takes the place of the sentence, in Indonesian where it is not translated', () => {
  const text = { id: 'Keluarga Anda menerima PKH.', jv: 'Kulawarga panjenengan nampi PKH.' }
  expect(sentence({ ...pkh, text })).toBe(text.id)
  expect(sentence({ ...pkh, text }, {}, 'jv')).toBe(text.jv)
  expect(sentence({ ...pkh, text }, {}, 'en')).toBe(text.id)
  expect(sentence({ officer: 'dinsos', text })).toBe(text.id)
})

test('the law of the leaf comes with that of the version in force', () => {
  const inpres = { title: 'Inpres 4/2025', url: 'https://example.go.id/inpres' }
  const rule: Rule = {
    all: [
      { ...max('income', 'income-limit'), legalBasis: [inpres] },
      max('income', 'income-limit'),
      { ...pkh, legalBasis: [inpres] },
      pkh,
      { officer: 'dinsos', legalBasis: [inpres] },
    ],
  }
  const laws = explain(rule, evaluate(rule, {}, context), context, 'id').map(({ legalBasis }) => legalBasis)
  expect(laws).toEqual([[inpres, permen], [permen], [inpres], [], [inpres]])
})

test('there is one entry per finding, in the same order', () => {
  fc.assert(
    fc.property(ruleOf(8), answers, fc.constantFrom<Locale>('id', 'jv', 'en'), (rule, given, locale) => {
      const evaluation = evaluate(rule, given, shared)
      const entries = explain(rule, evaluation, shared, locale)
      expect(entries.map(({ finding }) => finding)).toEqual(evaluation.findings.map(({ finding }) => finding))
      for (const { text } of entries) expect(text).not.toMatch(/undefined|NaN|-limit|-age|dinsos|\s\s|\.\.|[\u00a0\u202f]/)
    }),
    { numRuns: 500 },
  )
})

test('an evaluation of another rule, or another language, is refused', () => {
  const evaluation = evaluate({ all: [pkh, pkh] }, {}, context)
  expect(problemOf(() => explain(pkh, evaluation, context, 'id'))).toMatchObject({ path: '/findings/0', value: evaluation.findings[0] })
  expect(problemOf(() => explain({ all: [pkh] }, evaluation, context, 'id')).path).toBe('/findings/1')
  expect(problemOf(() => explain({ all: [pkh, pkh, pkh] }, evaluation, context, 'id'))).toMatchObject({
    path: '/findings',
    value: evaluation.findings,
  })
  expect(problemOf(() => explain(pkh, null as never, context, 'id'))).toMatchObject({ path: '', value: null })
  expect(problemOf(() => explain(pkh, evaluate(pkh, {}, context), context, 'su' as Locale))).toMatchObject({ path: '', value: 'su' })
})
