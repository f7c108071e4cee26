import { bands, type Context, evaluate, explain, nextQuestion, type Rule } from '@ruang-solusi/shared/eligibility'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, ruleOf } from './arbitrary.ts'
import { context, question } from './catalogue.ts'

function deepFreeze<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object') return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}

/** A proxy that counts how often anything inside is read. */
function watched<Value extends object>(value: Value): { value: Value; reads: () => number } {
  let reads = 0
  const wrap = <Inner>(inner: Inner): Inner => {
    if (inner === null || typeof inner !== 'object') return inner
    const handler: ProxyHandler<object> = {
      get(target, name) {
        reads += 1
        return wrap(Reflect.get(target, name))
      },
      ownKeys(target) {
        reads += 1
        return Reflect.ownKeys(target)
      },
    }
    return new Proxy(inner, handler) as Inner
  }
  return { value: wrap(value), reads: () => reads }
}

const rule: Rule = { all: [{ question: 'kip', is: true }, { any: [{ question: 'school', oneOf: ['sd', 'smp'] }, { officer: 'quota' }] }] }

test('deeply frozen inputs work in every function', () => {
  const frozen = deepFreeze(structuredClone(context))
  fc.assert(
    fc.property(ruleOf(6), answers, (free, given) => {
      const input = deepFreeze(free)
      const evaluation = deepFreeze(evaluate(input, deepFreeze(given), frozen))
      explain(input, evaluation, frozen, 'id')
      nextQuestion(deepFreeze([{ slug: 'a', rule: input }]), given, frozen)
      bands('income', deepFreeze([input]), frozen)
    }),
    { numRuns: 300 },
  )
})

test('inputs read the same after a call as before', () => {
  const before = structuredClone({ rule, context })
  const answers = { kip: true, members: ['elderly'], income: { from: 1, to: 2 } }
  const evaluation = evaluate(rule, answers, context)
  const copy = structuredClone(evaluation)
  explain(rule, evaluation, context, 'jv')
  nextQuestion([{ slug: 'a', rule }], answers, context)
  bands('income', [rule], context)
  expect({ rule, context }).toEqual(before)
  expect(evaluation).toEqual(copy)
  expect(answers).toEqual({ kip: true, members: ['elderly'], income: { from: 1, to: 2 } })
})

test('a rule and a context are checked once per object', () => {
  const once = { rule: watched(structuredClone(rule)), context: watched(structuredClone(context)) }
  evaluate(once.rule.value, {}, once.context.value)
  const read = { rule: once.rule.reads(), context: once.context.reads() }
  expect(read.rule).toBeGreaterThan(0)
  evaluate(once.rule.value, { kip: false }, once.context.value)
  nextQuestion([{ slug: 'a', rule: once.rule.value }], {}, once.context.value)
  expect(once.rule.reads()).toBe(read.rule)
})

test('a refused rule is refused again', () => {
  const bad = { all: [] }
  for (let time = 0; time < 3; time += 1) expect(() => evaluate(bad, {}, context)).toThrow('rule#/all is')
})

test('the same rule is read anew in another context', () => {
  const other: Context = {
    asOf: '2026-11-20',
    questions: [question('kip', 'choice', { options: [{ key: 'a', text: { id: 'A' } }] })],
    parameters: [],
  }
  const leaf: Rule = { question: 'kip', is: true }
  expect(evaluate(leaf, { kip: true }, context).verdict).toBe('likely')
  expect(() => evaluate(leaf, { kip: 'a' }, other)).toThrow('rule#/is is true')
})

test('one rule object may stand in two places', () => {
  const shared: Rule = { question: 'kip', is: true }
  const twice: Rule = { any: [shared, { not: shared }] }
  expect(evaluate(twice, { kip: true }, context).findings.map(({ path, decisive }) => [path, decisive])).toEqual([
    ['/any/0', true],
    ['/any/1/not', false],
  ])
})

test('questions, options, parameters and officers may be called constructor', () => {
  const named: Context = {
    asOf: '2026-11-20',
    questions: [
      question('constructor', 'choice', {
        options: ['constructor', 'valueof', '__proto__', 'toString'].map((key) => ({ key, text: { id: key } })),
      }),
      question('valueof', 'number'),
    ],
    parameters: [
      {
        key: 'constructor',
        unit: 'count',
        versions: [{ from: '2026-01-01', value: 3, source: 'Contoh', checkedOn: '2026-01-01', status: 'verified' }],
      },
    ],
  }
  const strange: Rule = {
    all: [
      { question: 'constructor', is: '__proto__' },
      { question: 'valueof', min: { parameter: 'constructor' } },
      { officer: 'constructor' },
    ],
  }
  expect(evaluate(strange, {}, named)).toMatchObject({ verdict: 'unclear', missing: ['constructor', 'valueof'], officers: ['constructor'] })
  expect(evaluate(strange, { constructor: '__proto__', valueof: 3 }, named).verdict).toBe('likely')
  expect(nextQuestion([{ slug: 'constructor', rule: strange }], {}, named)).toBe('constructor')
})

test('answers without a prototype are answers, and inherited ones are none', () => {
  expect(evaluate(rule, Object.assign(Object.create(null), { kip: false }), context).verdict).toBe('unlikely')
  expect(evaluate(rule, Object.create({ kip: false }), context).verdict).toBe('unclear')
})

test('nothing leaks into Object.prototype', () => {
  const names = Object.getOwnPropertyNames(Object.prototype).length
  const attack = JSON.parse('{"__proto__":{"polluted":true}}')
  expect(() => evaluate(rule, attack, context)).toThrow('answers#/__proto__')
  expect(() => evaluate({ ...rule, ...attack } as Rule, {}, context)).toThrow('rule#/__proto__')
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(names)
  expect('polluted' in {}).toBe(false)
})
