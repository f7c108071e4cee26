import { contextOf, fittingAnswers, runCase } from '@ruang-solusi/shared/cases'
import { type Answer, evaluate } from '@ruang-solusi/shared/eligibility'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, ruleOf } from '../eligibility/arbitrary.ts'
import { problemOf } from '../eligibility/problem.ts'
import { asOf, catalogue, pkh, plain } from './catalogue.ts'

const fitting = (given: Record<string, unknown>) => fittingAnswers(given as Record<string, Answer>, catalogue)

test('answers that fit stay as they are', () => {
  const given = { warga: false, desil: { from: 2, to: 4 }, anggota: [], lulus: 'ini', kip: 'dont-know', umur: 'wont-say', penghasilan: 0 }
  expect(fitting(given)).toEqual(given)
})

test.each<[string, Record<string, unknown>]>([
  ['a question that is gone', { gone: true }],
  ['a question that was not asked', { warga: undefined }],
  ['nothing', { warga: null }],
  ['a yes to a figure', { desil: true }],
  ['a figure beyond the bounds', { desil: 11 }],
  ['a band that reaches beyond the bounds', { desil: { from: 9, to: 11 } }],
  ['a band the wrong way round', { desil: { from: 4, to: 2 } }],
  ['half a number', { jumlah: 2.5 }],
  ['an option that is gone', { lulus: 'besok' }],
  ['choices of which one is gone, for without it they would say something else', { anggota: ['lansia', 'kucing'] }],
])('%s is dropped', (_, given) => expect(fitting({ ...given, kip: true })).toEqual({ kip: true }))

test('what is left always evaluates, whatever was stored, and nothing that evaluates is dropped', () => {
  const key = fc.oneof(fc.constantFrom(...plain.questions.map((one) => one.key)), fc.string(), fc.constant('__proto__'))
  const stored = fc.dictionary(key, fc.oneof(fc.anything(), fc.integer(), fc.constantFrom('sd', 'dont-know', ['elderly'])))
  let kept = 0
  fc.assert(
    fc.property(ruleOf(8), answers, stored, (rule, given, rest) => {
      const all = { ...rest, ...given } as Record<string, Answer>
      const left = fittingAnswers(all, plain)
      kept += Object.keys(left).length
      expect(() => evaluate(rule, left, contextOf(plain, asOf))).not.toThrow()
      expect(left).toMatchObject(given)
      expect(fittingAnswers(left, plain)).toEqual(left)
      expect(Object.getPrototypeOf(left)).toBe(Object.prototype)
    }),
    { numRuns: 500 },
  )
  expect(kept).toBeGreaterThan(1_000)
})

test('a case with an answer that no longer fits is a problem that names it', () => {
  const one = { name: 'Keluarga contoh', asOf, answers: { desil: 11 }, expected: 'unlikely' as const }
  expect(problemOf(() => runCase(pkh, one, catalogue))).toMatchObject({ path: '/desil', value: 11 })
})

test('a case passes exactly when the engine says what it expects', () => {
  const one = { name: 'Keluarga contoh', asOf, answers: { desil: 5 }, expected: 'unlikely' as const }
  expect(runCase(pkh, one, catalogue)).toMatchObject({ verdict: 'unlikely', passes: true, evaluation: { missing: [] } })
  expect(runCase(pkh, { ...one, expected: 'unclear' }, catalogue)).toMatchObject({ verdict: 'unlikely', passes: false })
  expect(runCase(pkh, { ...one, asOf: '2020-01-01' }, catalogue)).toMatchObject({ verdict: 'unclear', passes: false })
})

test('a context has the questions in the editor’s order and is the same object for the same day', () => {
  expect(
    contextOf(catalogue, asOf)
      .questions.map(({ key }) => key)
      .join(' '),
  ).toBe('warga desil anggota umur aparatur jumlah kip lulus penghasilan')
  expect(contextOf(catalogue, asOf)).toBe(contextOf(catalogue, asOf))
  expect(contextOf(catalogue, '2026-01-01')).not.toBe(contextOf(catalogue, asOf))
})
