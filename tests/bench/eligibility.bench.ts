import { isDeepStrictEqual } from 'node:util'
import { type Answer, type Context, evaluate, nextQuestion, type Rule } from '@ruang-solusi/shared/eligibility'
import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import fc from 'fast-check'
import jsonLogic from 'json-logic-js'
import { afterAll, expect, test } from 'vitest'
import { answers, ruleOf } from '../shared/eligibility/arbitrary.ts'
import { context as smallContext } from '../shared/eligibility/catalogue.ts'
import { referenceEvaluate } from '../shared/eligibility/reference.ts'
import { mediaOfDrawings } from '../shared/examples/media-of-drawings.ts'
import { household } from './household.ts'
import { jsonLogicOf } from './json-logic-rule.ts'
import { type Comparison, compare, printTable } from './measure.ts'

const seed = 20_261_123
const asOf = '2026-11-23'
const { programmes, questions, parameters } = exampleSnapshot({ media: mediaOfDrawings, day: asOf })
const context: Context = { asOf, questions: [...questions].sort((a, b) => a.order - b.order), parameters }
const seeded = programmes.flatMap(({ slug, rule }) => (rule === undefined ? [] : [{ slug, rule }]))
const households = fc.sample(household(context.questions), { numRuns: 200, seed })

const rows: Comparison[] = []
afterAll(() => printTable(rows))

test('the engine agrees with a slow interpreter written otherwise on 100,000 random cases', () => {
  const times = { ours: 0, peer: 0 }
  const cases = 100_000
  for (let done = 0; done < cases; done += 1000) {
    const batch: [Rule, Record<string, Answer>][] = fc.sample(fc.tuple(ruleOf(7), answers), { numRuns: 1000, seed: seed + done })
    const start = performance.now()
    const ours = batch.map(([rule, given]) => evaluate(rule, given, smallContext))
    const between = performance.now()
    const peer = batch.map(([rule, given]) => referenceEvaluate(rule, given, smallContext))
    times.ours += between - start
    times.peer += performance.now() - between
    const differing = ours.findIndex((evaluation, index) => !isDeepStrictEqual(evaluation, peer[index]))
    expect(ours[differing]).toStrictEqual(peer[differing])
  }
  const say = (milliseconds: number) => `${((milliseconds / cases) * 1000).toFixed(1)} µs`
  rows.push({
    name: 'one new rule and answers, vs. the slow interpreter',
    ours: say(times.ours),
    peer: say(times.peer),
    ratio: times.peer / times.ours,
  })
})

test('verdicts of the seeded rules agree with json-logic-js, which gives no reasons', () => {
  const compiled = seeded.map(({ rule }) => jsonLogicOf(rule, context))
  const likely = (given: Record<string, Answer>) => seeded.map(({ rule }) => evaluate(rule, given, context).verdict === 'likely')
  const truthy = (given: Record<string, Answer>) => compiled.map((rule) => jsonLogic.apply(rule, given) === true)
  for (const given of households) expect(likely(given)).toEqual(truthy(given))
  rows.push(
    compare(
      `one household on ${seeded.length} programmes, with reasons, vs. json-logic-js 2.0.5 without`,
      households.length,
      () => households.forEach(likely),
      () => households.forEach(truthy),
    ),
  )
})

test('a tap on the check costs at most five times the verdicts alone', () => {
  const taps = households.slice(0, 20).flatMap((given) => {
    const states: Record<string, Answer>[] = [{}]
    for (let answered = {}; ; ) {
      const next = nextQuestion(seeded, answered, context)
      const answer = next === undefined ? undefined : given[next]
      if (next === undefined || answer === undefined) return states
      answered = { ...answered, [next]: answer }
      states.push(answered)
    }
  })
  const verdicts = (given: Record<string, Answer>) => seeded.map(({ rule }) => evaluate(rule, given, context))
  const tap = (given: Record<string, Answer>) => [nextQuestion(seeded, given, context), verdicts(given)]
  const row = compare(
    `a tap on the check: next question and ${seeded.length} verdicts, vs. the verdicts alone`,
    taps.length,
    () => taps.forEach(tap),
    () => taps.forEach(verdicts),
  )
  rows.push(row)
  expect(row.ratio).toBeGreaterThan(0.2)
})
