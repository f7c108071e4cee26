import { evaluate } from '@ruang-solusi/shared/eligibility'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, ruleOf } from './arbitrary.ts'
import { context } from './catalogue.ts'
import { referenceEvaluate } from './reference.ts'

test('the engine and a slow interpreter written otherwise agree on 10,000 random rules and answers', { timeout: 30_000 }, () => {
  const verdicts = new Set<string>()
  fc.assert(
    fc.property(ruleOf(7), answers, (rule, given) => {
      const evaluation = evaluate(rule, given, context)
      verdicts.add(evaluation.verdict)
      expect(evaluation).toStrictEqual(referenceEvaluate(rule, given, context))
    }),
    { numRuns: 10_000 },
  )
  expect(verdicts.size).toBe(3)
})
