import { type Answer, type Context, nextQuestion, type Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { context, options, question } from './catalogue.ts'
import { problemOf } from './problem.ts'

const is = (key: string): Rule => ({ question: key, is: true })
const next = (rules: Rule[], answers: Record<string, Answer> = {}, inContext: Context = context) =>
  nextQuestion(
    rules.map((rule, index) => ({ slug: `p${index}`, rule })),
    answers,
    inContext,
  )

test('the question that settles most programmes comes first', () => {
  expect(next([is('kip'), is('pkh'), { all: [is('pkh'), is('asn')] }])).toBe('pkh')
})

test('nothing is asked once every verdict stands', () => {
  expect(next([])).toBeUndefined()
  expect(next([is('kip'), { officer: 'quota' }], { kip: false })).toBeUndefined()
})

test('nothing is asked when what is unclear cannot be settled', () => {
  expect(next([{ all: [is('kip'), { any: [is('kip')] }] }], { kip: 'dont-know' })).toBeUndefined()
  expect(next([{ question: 'income', max: { parameter: 'old-limit' } }])).toBeUndefined()
})

test('a question is returned even when no answer to it settles anything alone', () => {
  const both: Rule = { atLeast: 1, of: [{ all: [is('kip'), is('pkh'), is('asn')] }, { all: [{ not: is('kip') }, is('pkh'), is('asn')] }] }
  expect(next([both], { asn: 'dont-know', pkh: true })).toBeDefined()
})

test('settled programmes do not vote', () => {
  const settled: Rule = { any: [is('kip'), is('asn')] }
  expect(next([settled, settled, settled, is('pkh')], { kip: true })).toBe('pkh')
})

test('ties go to the less sensitive question, then to the order of the context', () => {
  expect(next([is('asn'), is('kip')])).toBe('kip')
  const reordered = { ...context, questions: context.questions.toReversed() }
  expect(next([is('asn'), is('kip')], {}, reordered)).toBe('asn')
  const private1 = {
    ...context,
    questions: context.questions.map((one) => (one.key === 'kip' ? { ...one, sensitivity: 1 as const } : one)),
  }
  expect(next([is('asn'), is('kip')], {}, private1)).toBe('asn')
})

test('a score outweighs sensitivity', () => {
  const income: Rule = { question: 'income', max: 1 }
  expect(next([income, income, is('kip')])).toBe('income')
})

test('choices are averaged over each single option plus none', () => {
  const inContext: Context = {
    ...context,
    questions: [
      question('school', 'choice', { options: options('sd', 'smp', 'sma') }),
      ...context.questions.filter(({ key }) => key === 'members'),
    ],
  }
  const bySchool: Rule = {
    any: [
      { question: 'school', is: 'sd' },
      {
        all: [
          { question: 'members', includes: 'elderly' },
          { question: 'school', is: 'smp' },
        ],
      },
    ],
  }
  // school: sd yes, sma no, smp open = 2 of 3; members: none, pregnant, toddler, elderly leave it open = 0 of 4
  expect(next([bySchool], {}, inContext)).toBe('school')
  const byMembers: Rule = {
    all: [
      { question: 'members', includes: 'elderly' },
      { question: 'school', is: 'sd' },
    ],
  }
  // members: 3 of 4 settle (no), school: 2 of 3 settle (no)
  expect(next([byMembers], {}, inContext)).toBe('members')
})

test('numbers are averaged over the bands of all the programmes, settled ones included', () => {
  const income = (max: number): Rule => ({ question: 'income', max })
  const open: Rule = { all: [income(1), is('kip')] }
  // one of two bands is a no, as one of yes and no: the less sensitive question wins
  expect(next([open])).toBe('kip')
  // three of four bands are a no
  expect(next([open, { all: [is('pkh'), income(2), income(3)] }], { pkh: false })).toBe('income')
})

test('an answer of dont-know is never asked again', () => {
  expect(next([{ all: [is('kip'), is('pkh')] }], { kip: 'dont-know' })).toBe('pkh')
})

test('a bad rule is refused with its place in the list', () => {
  expect(problemOf(() => next([is('kip'), { any: [is('kks')] }]))).toMatchObject({ path: '/1/rule/any/0/question', value: 'kks' })
  expect(problemOf(() => nextQuestion([null as never], {}, context))).toMatchObject({ path: '/0', value: null })
})

test('sixty programmes over ten questions take less than 16 milliseconds', () => {
  const questions = Array.from({ length: 10 }, (_, index) =>
    index % 2 ? question(`q${index}`, 'yes-no') : question(`q${index}`, 'rupiah', { min: 0, max: 20_000_000 }),
  )
  const leaf = (index: number, level: number): Rule => {
    const asked = questions[(index + level * 3) % 10]
    return asked?.kind === 'yes-no' ? is(asked.key) : { question: `q${(index + level * 3) % 10}`, max: (1 + (index % 5)) * 1_000_000 }
  }
  const programmes = Array.from({ length: 60 }, (_, index) => ({
    slug: `p${index}`,
    rule: { all: [leaf(index, 0), { any: [leaf(index, 1), { all: [leaf(index, 2), leaf(index, 3)] }] }, { not: leaf(index, 4) }] },
  }))
  const inContext = { ...context, questions }
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now()
    nextQuestion(programmes, {}, inContext)
    return performance.now() - start
  })
  expect(times.sort((a, b) => a - b)[7]).toBeLessThan(16)
})
