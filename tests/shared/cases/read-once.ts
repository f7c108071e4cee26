import type { Catalogue } from '@ruang-solusi/shared/cases'
import type { Rule, Threshold } from '@ruang-solusi/shared/eligibility'
import fc from 'fast-check'
import { asked, limit } from './catalogue.ts'

const most = 16
const numbers = Array.from({ length: 2 * most }, (_, index) => index)

/** More yes-no and number questions than a rule here has leaves, and one limit. */
export const wide: Catalogue = {
  questions: [
    ...numbers.map((index) => asked(`yes-${index}`, 'yes-no', `Ya ${index}`)),
    ...numbers.map((index) => asked(`number-${index}`, 'number', `Angka ${index}`, { min: 0, max: 100 })),
  ],
  parameters: [limit('limit', 'count', 50)],
}

type Draft = { is: boolean } | { min: Threshold } | { max: Threshold }
type Shape = Draft | { need: number; parts: Shape[]; isNot: boolean }

const threshold = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.constant(0).map(() => ({ parameter: 'limit' })),
)
const leaf: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ is: fc.boolean() }),
  threshold.map((min) => ({ min })),
  threshold.map((max) => ({ max })),
)

const shapeOf = (leaves: number): fc.Arbitrary<Shape> => {
  if (leaves <= 1) return leaf
  const split = fc.integer({ min: 1, max: leaves - 1 }).chain((left) => fc.tuple(shapeOf(left), shapeOf(leaves - left)))
  const parts = fc.oneof(split, fc.array(shapeOf(Math.floor(leaves / 3)), { minLength: 1, maxLength: 3 }))
  return fc.record({ parts, pick: fc.nat(), isNot: fc.boolean() }).map(({ parts, pick, isNot }) => ({
    need: (pick % parts.length) + 1,
    parts,
    isNot,
  }))
}

/** A rule in which no two leaves ask the same, so that every leaf can turn the verdict. */
export const readOnce: fc.Arbitrary<Rule> = shapeOf(most).map((shape) => {
  let next = 0
  const build = (part: Shape): Rule => {
    if (!('parts' in part)) return { question: `${'is' in part ? 'yes' : 'number'}-${next++}`, ...part } as Rule
    const of = part.parts.map(build)
    const group: Rule = part.need === of.length ? { all: of } : part.need === 1 ? { any: of } : { atLeast: part.need, of }
    return part.isNot ? { not: group } : group
  }
  return build(shape)
})
