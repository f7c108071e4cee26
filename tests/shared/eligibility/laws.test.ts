import { type Answer, bands, evaluate, nextQuestion, type Rule } from '@ruang-solusi/shared/eligibility'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, givenAnswer, questionLeaf, ruleOf } from './arbitrary.ts'
import { context } from './catalogue.ts'

const verdict = (rule: Rule, given: Record<string, Answer>) => evaluate(rule, given, context).verdict
const runs = { numRuns: 500 }
const opposite = { likely: 'unlikely', unlikely: 'likely', unclear: 'unclear' }
const keys = context.questions.map(({ key }) => key)

test('adding an answer never flips likely and unlikely', { timeout: 30_000 }, () => {
  let decided = 0
  fc.assert(
    fc.property(ruleOf(8), answers, answers, (rule, given, more) => {
      const before = verdict(rule, given)
      if (before === 'unclear') return
      decided += 1
      expect(verdict(rule, { ...more, ...given })).toBe(before)
    }),
    { numRuns: 2_000 },
  )
  expect(decided).toBeGreaterThan(200)
})

test('an answer may take the place of dont-know or wont-say without flipping anything', () => {
  fc.assert(
    fc.property(ruleOf(8), answers, answers, (rule, given, later) => {
      const known = Object.entries(given).map(([key, answer]) => [
        key,
        answer === 'dont-know' || answer === 'wont-say' ? (later[key] ?? answer) : answer,
      ])
      const before = verdict(rule, given)
      if (before !== 'unclear') expect(verdict(rule, Object.fromEntries(known))).toBe(before)
    }),
    runs,
  )
})

test('narrowing a band never flips likely and unlikely', () => {
  const cut = fc.integer({ min: 0, max: 20_000_000 })
  fc.assert(
    fc.property(ruleOf(8), answers, cut, cut, cut, cut, (rule, given, ...cuts) => {
      const [a = 0, b = 0, c = 0, d = 0] = cuts.sort((x, y) => x - y)
      const before = verdict(rule, { ...given, income: { from: a, to: d } })
      if (before !== 'unclear') expect(verdict(rule, { ...given, income: { from: b, to: c } })).toBe(before)
    }),
    runs,
  )
})

test('De Morgan: not all is any not, not any is all not', () => {
  fc.assert(
    fc.property(fc.array(ruleOf(3, false), { minLength: 1, maxLength: 4 }), answers, (rules, given) => {
      const nots = rules.map((not) => ({ not }))
      expect(verdict({ not: { all: rules } }, given)).toBe(verdict({ any: nots }, given))
      expect(verdict({ not: { any: rules } }, given)).toBe(verdict({ all: nots }, given))
    }),
    runs,
  )
})

test('a not turns the verdict round and two nots are none, up to the paths', () => {
  fc.assert(
    fc.property(ruleOf(7, false), answers, (rule, given) => {
      const plain = evaluate(rule, given, context)
      expect(verdict({ not: rule }, given)).toBe(opposite[plain.verdict])
      const twice = evaluate({ not: { not: rule } }, given, context)
      expect({ ...twice, findings: twice.findings.map((finding) => ({ ...finding, path: finding.path.replace('/not/not', '') })) }).toEqual(
        plain,
      )
    }),
    runs,
  )
})

test('all is at least as many as there are, any is at least one', () => {
  fc.assert(
    fc.property(fc.array(ruleOf(3), { minLength: 1, maxLength: 4 }), answers, (of, given) => {
      const strip = (rule: Rule) => JSON.stringify(evaluate(rule, given, context)).replaceAll(/\/(all|any|of)\//g, '/')
      expect(strip({ atLeast: of.length, of })).toBe(strip({ all: of }))
      expect(strip({ atLeast: 1, of })).toBe(strip({ any: of }))
    }),
    runs,
  )
})

test('a leaf decides a band exactly when it decides every value of it alike', () => {
  const threshold = fc.integer({ min: -3, max: 15 })
  fc.assert(
    fc.property(threshold, fc.boolean(), fc.nat(12), fc.nat(6), (limit, isMin, from, size) => {
      const leaf: Rule = isMin ? { question: 'age', min: limit } : { question: 'age', max: limit }
      const single = Array.from({ length: size + 1 }, (_, index) => verdict(leaf, { age: from + index }))
      const same = new Set(single).size === 1 ? single[0] : 'unclear'
      expect(verdict(leaf, { age: { from, to: from + size } })).toBe(same)
    }),
    runs,
  )
})

test('what a band decides, each value inside decides the same', () => {
  fc.assert(
    fc.property(
      ruleOf(8),
      answers,
      fc.integer({ min: 0, max: 15_000_000 }),
      fc.nat(5_000_000),
      fc.nat(),
      (rule, given, from, size, pick) => {
        const whole = verdict(rule, { ...given, income: { from, to: from + size } })
        if (whole !== 'unclear') expect(verdict(rule, { ...given, income: from + (pick % (size + 1)) })).toBe(whole)
      },
    ),
    runs,
  )
})

test('inside one of its bands, every value of a question gives the same evaluation', () => {
  fc.assert(
    fc.property(ruleOf(6), answers, fc.nat(20_000_000), (rule, given, income) => {
      const band = bands('income', [rule], context).find(({ from = 0, to = 0 }) => from <= income && income <= to)
      expect(evaluate(rule, { ...given, income: band }, context)).toEqual(evaluate(rule, { ...given, income }, context))
    }),
    runs,
  )
})

test('bands cover the question from end to end in steps of one', () => {
  fc.assert(
    fc.property(fc.array(questionLeaf, { maxLength: 6 }), (rules) => {
      const found = bands('income', rules, context)
      expect(found[0]?.from).toBe(0)
      expect(found.at(-1)?.to).toBe(20_000_000)
      for (const [index, { from, to }] of found.entries()) {
        expect(Number(from)).toBeLessThanOrEqual(Number(to))
        if (index > 0) expect(from).toBe(Number(found[index - 1]?.to) + 1)
      }
    }),
    runs,
  )
})

test('missing is empty unless unclear, and names only unasked questions of the rule', () => {
  fc.assert(
    fc.property(ruleOf(8), answers, (rule, given) => {
      const { verdict, missing } = evaluate(rule, given, context)
      if (verdict !== 'unclear') expect(missing).toEqual([])
      for (const key of missing) expect([key in given, JSON.stringify(rule).includes(`"${key}"`)]).toEqual([false, true])
    }),
    runs,
  )
})

test('a question that is not missing changes nothing, whatever its answer', () => {
  fc.assert(
    fc.property(ruleOf(8), answers, fc.constantFrom(...keys), fc.gen(), (rule, given, key, gen) => {
      const { verdict: before, missing } = evaluate(rule, given, context)
      if (missing.includes(key) || key in given) return
      expect(verdict(rule, { ...given, [key]: gen(() => givenAnswer[key] ?? fc.constant('dont-know')) })).toBe(before)
    }),
    runs,
  )
})

test('the next question is always a missing one, and there is none exactly when nothing is missing', () => {
  const programmes = fc.array(ruleOf(5), { maxLength: 5 }).map((rules) => rules.map((rule, index) => ({ slug: `p${index}`, rule })))
  let asked = 0
  fc.assert(
    fc.property(programmes, answers, (list, given) => {
      const missing = list.flatMap(({ rule }) => evaluate(rule, given, context).missing)
      const next = nextQuestion(list, given, context)
      if (next === undefined) expect(missing).toEqual([])
      else expect(missing).toContain(next)
      asked += next === undefined ? 0 : 1
    }),
    runs,
  )
  expect(asked).toBeGreaterThan(50)
})

test('answering the next question again and again ends with nothing missing', () => {
  fc.assert(
    fc.property(fc.array(ruleOf(6), { minLength: 1, maxLength: 4 }), fc.gen(), (rules, gen) => {
      const programmes = rules.map((rule, index) => ({ slug: `p${index}`, rule }))
      const given: Record<string, Answer> = {}
      for (let step = 0; step <= keys.length; step += 1) {
        const key = nextQuestion(programmes, given, context)
        if (key === undefined) return
        expect(key in given).toBe(false)
        given[key] = gen(() => givenAnswer[key] ?? fc.constant('dont-know'))
      }
      expect.unreachable()
    }),
    { numRuns: 200 },
  )
})
