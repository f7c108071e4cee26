import { missingCases, proposeCases } from '@ruang-solusi/shared/cases'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { asOf } from './catalogue.ts'
import { wide } from './read-once.ts'

const fifteen = Array.from({ length: 15 }, (_, index) => index)
const min = (index: number, least: number): Rule => ({ question: `number-${index}`, min: least })
const max = (index: number, most: number): Rule => ({ question: `number-${index}`, max: most })
const most = (of: Rule[]): Rule => ({ atLeast: 8, of })

/** Rules of 30 leaves whose questions repeat, the first two of which nobody can meet. */
const rules: Record<string, Rule> = {
  'more than half both above and below': {
    all: [most(fifteen.map((index) => min(index, 5))), most(fifteen.map((index) => max(index, 4)))],
  },
  'an impossible figure among ranges': {
    all: fifteen.flatMap((index) => [min(index, 5 + index), max(index, index === 0 ? 4 : 40)]),
  },
  'a ring of alternatives': { all: fifteen.map((index) => ({ any: [min(index, 5 + index), max((index + 1) % 15, 40)] })) },
  'many ranges of one question': { any: fifteen.map((index) => ({ all: [min(0, 4 * index), max(0, 4 * index + 1)] })) },
}

test.each(Object.entries(rules))('%s: proposals are complete and quick', (name, rule) => {
  const time = () => {
    const start = performance.now()
    const found = proposeCases(rule, [], wide, asOf)
    const took = performance.now() - start
    expect(missingCases(rule, found, wide, asOf)).toEqual([])
    expect(found.some(({ expected }) => expected === 'likely')).toBe(!/half|impossible/.test(name))
    return took
  }
  // the best of some, because other work shares the machine
  expect(Math.min(...fifteen.map(time))).toBeLessThan(50)
})

test('a rule nested 32 deep is completed', () => {
  const deep = Array.from({ length: 15 }).reduce<Rule>(
    (rule, _, index) => ({ not: { any: [rule, index % 2 > 0 ? min(index, 5) : { question: `yes-${index}`, is: true }] } }),
    min(20, 1),
  )
  const found = proposeCases(deep, [], wide, asOf)
  expect(missingCases(deep, [], wide, asOf)).toHaveLength(3 + 2 * 8)
  expect(missingCases(deep, found, wide, asOf)).toEqual([])
})
