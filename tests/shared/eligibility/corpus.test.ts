import { type Answer, type Context, type Evaluation, evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import { Answer as AnswerContract, Context as ContextContract, Rule as RuleContract } from '@ruang-solusi/shared/eligibility/contract'
import { expect, test } from 'vitest'
import corpus from './corpus.json' with { type: 'json' }
import { referenceEvaluate } from './reference.ts'

type Case = { name: string; rule: Rule; context: Context; answers: Record<string, Answer>; expected: Evaluation }
const cases = corpus as unknown as Case[]

test('the corpus has at least sixty cases, each with its own name', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  expect(cases.length).toBeGreaterThanOrEqual(60)
})

test.each(cases)('$name', ({ rule, context, answers, expected }) => {
  expect(evaluate(rule, answers, context)).toStrictEqual(expected)
  expect(referenceEvaluate(rule, answers, context)).toStrictEqual(expected)
})

test('every rule, context and answer of the corpus fits its contract unchanged', () => {
  for (const { rule, context, answers } of cases) {
    expect(RuleContract.parse(rule)).toEqual(rule)
    expect(ContextContract.parse(context)).toEqual(context)
    for (const answer of Object.values(answers)) expect(AnswerContract.parse(answer)).toEqual(answer)
  }
})
