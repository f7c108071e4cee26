import type { Answer, Question, Rule } from '@ruang-solusi/shared/eligibility'
import fc from 'fast-check'
import { context } from './catalogue.ts'

const keysOf = (...kinds: Question['kind'][]) =>
  fc.constantFrom(...context.questions.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key))
const limits = fc.constantFrom(0, 1_000_000, 3_999_999, 4_000_000, 4_000_001, 30_000_000)
const limitParameters = fc.constantFrom('income-limit', 'old-limit', 'new-limit').map((parameter) => ({ parameter }))
const ages = fc.constantFrom(-1, 0, 17, 18, 60, 120, 200)
const ageParameters = fc.constantFrom('adult-age', 'elderly-age').map((parameter) => ({ parameter }))

/** A leaf that asks the resident. */
export const questionLeaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ question: keysOf('yes-no'), is: fc.boolean() }),
  fc.record({ question: keysOf('yes-no'), is: fc.boolean() }),
  fc.record({ question: keysOf('choice'), is: fc.constantFrom('sd', 'smp', 'sma') }),
  fc.record({ question: keysOf('choice'), oneOf: fc.subarray(['sd', 'smp', 'sma'], { minLength: 1 }) }),
  fc.record({ question: keysOf('choices'), includes: fc.constantFrom('elderly', 'pregnant', 'toddler') }),
  fc.record({ question: keysOf('rupiah'), min: fc.oneof(limits, limitParameters) }),
  fc.record({ question: keysOf('rupiah'), max: fc.oneof(limits, limitParameters) }),
  fc.record({ question: keysOf('number'), min: fc.oneof(ages, ageParameters) }),
  fc.record({ question: keysOf('number'), max: fc.oneof(ages, ageParameters) }),
)

const officerLeaf: fc.Arbitrary<Rule> = fc.record({ officer: fc.constantFrom('dinsos', 'kelurahan', 'quota') })

/** A rule of up to `leaves` leaves, without an officer below a `not`. */
export const ruleOf = (leaves: number, withOfficers = true): fc.Arbitrary<Rule> => {
  const leaf = withOfficers ? fc.oneof({ weight: 6, arbitrary: questionLeaf }, { weight: 1, arbitrary: officerLeaf }) : questionLeaf
  if (leaves <= 1) {
    return fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: questionLeaf.map((not) => ({ not })) })
  }
  const split = fc
    .integer({ min: 1, max: leaves - 1 })
    .chain((left) => fc.tuple(ruleOf(left, withOfficers), ruleOf(leaves - left, withOfficers)))
  const several = fc.array(ruleOf(Math.floor(leaves / 3), withOfficers), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    split.map((all) => ({ all })),
    split.map((any) => ({ any })),
    fc.tuple(several, fc.nat()).map(([of, pick]) => ({ atLeast: (pick % of.length) + 1, of })),
    ruleOf(leaves - 1, false).map((not) => ({ not })),
    leaf,
  )
}

const band = (min: number, max: number): fc.Arbitrary<Answer> => {
  const ends = fc.tuple(fc.integer({ min, max }), fc.integer({ min, max })).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
  return fc.oneof(
    ends,
    ends.map(({ from }) => ({ from })),
    ends.map(({ to }) => ({ to })),
  )
}

const figure = (min: number, max: number, near: number[]): fc.Arbitrary<Answer> =>
  fc.oneof(fc.constantFrom(...near), fc.integer({ min, max }), band(min, max))

/** An answer to a question of the catalogue that is not one of the two that fit every question. */
export const givenAnswer: Record<string, fc.Arbitrary<Answer>> = {
  kip: fc.boolean(),
  pkh: fc.boolean(),
  asn: fc.boolean(),
  school: fc.constantFrom('sd', 'smp', 'sma'),
  members: fc.subarray(['elderly', 'pregnant', 'toddler']),
  age: figure(0, 120, [17, 18, 60]),
  income: figure(0, 20_000_000, [3_999_999, 4_000_000, 4_000_001]),
  savings: figure(-1_000, 40_000_000, [0, 1_000_000, 4_000_000]),
}

const anyAnswer = (arbitrary: fc.Arbitrary<Answer>) =>
  fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: fc.constantFrom<Answer>('dont-know', 'wont-say') })

/** Answers to some of the questions of the catalogue. */
export const answers: fc.Arbitrary<Record<string, Answer>> = fc
  .tuple(...Object.entries(givenAnswer).map(([key, arbitrary]) => fc.tuple(fc.constant(key), fc.option(anyAnswer(arbitrary)))))
  .map((pairs) => Object.fromEntries(pairs.flatMap(([key, answer]) => (answer === null ? [] : [[key, answer]]))))
