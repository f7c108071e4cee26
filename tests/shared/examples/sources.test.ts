import { examples } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'

const sources = [
  ...examples.programme.flatMap((programme) => programme.sources),
  ...examples.topic.flatMap((topic) => topic.figures),
  ...[...examples.guide, ...examples.notice, ...examples.story].flatMap((document) => document.sources),
]

/** Whole rupiah named in a text: `Rp750.000`, `Rp10 juta`. */
const rupiahIn = (text: string): number[] =>
  [...text.matchAll(/Rp\s?(\d+(?:\.\d{3})*(?:,\d+)?)(?:\s(ribu|juta|miliar))?/g)].map(([, digits = '', unit]) => {
    const size = { ribu: 1_000, juta: 1_000_000, miliar: 1_000_000_000 }[unit ?? ''] ?? 1
    return Math.round(Number(digits.replaceAll('.', '').replace(',', '.')) * size)
  })

test('the reader of rupiah reads full and spoken amounts', () => {
  expect(rupiahIn('Rp750.000, Rp1,8 juta dan Rp225 ribu')).toEqual([750_000, 1_800_000, 225_000])
})

test('no fact claims to be verified, and a disputed one shows both values', () => {
  expect(sources.filter(({ status }) => status === 'verified')).toEqual([])
  const disputed = sources.filter(({ status }) => status === 'disputed')
  expect(disputed.length).toBeGreaterThanOrEqual(5)
  const onesided = disputed.filter(({ value, otherValue, otherTitle }) => !otherValue || !otherTitle || otherValue === value)
  expect(onesided).toEqual([])
})

test('facts were checked in November 2026 by an office that is marked as an example', () => {
  expect(sources.filter(({ checkedOn }) => !checkedOn.startsWith('2026-11-'))).toEqual([])
  expect(sources.filter(({ checkedBy }) => !checkedBy.endsWith('(contoh)'))).toEqual([])
})

test('every amount of a benefit, and every amount in its texts, has a source', () => {
  const unsourced = examples.programme.flatMap((programme) => {
    // cases stand exactly at limits and one rupiah beyond, for editors to see
    const { sources: given, cases: _, ...rest } = programme
    const known = new Set(given.flatMap(({ value, otherValue = '' }) => rupiahIn(`${value} ${otherValue}`)))
    const named = [
      ...programme.benefit.amounts.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
      ...rupiahIn(JSON.stringify(rest)),
    ]
    return named.filter((amount) => !known.has(amount)).map((amount) => `${programme.slug} ${amount}`)
  })
  expect(unsourced).toEqual([])
})

test('other texts name money only beside a source, or inside a claim', () => {
  const others = [...examples.guide, ...examples.story, ...examples.notice, ...examples.paper].map(({ slug, ...rest }) => ({ slug, rest }))
  expect(others.filter(({ rest }) => rupiahIn(JSON.stringify(rest)).length > 0).map(({ slug }) => slug)).toEqual([])
  const outsideClaims = examples.clarification.map(({ claim, ...rest }) => JSON.stringify(rest))
  expect(outsideClaims.filter((text) => rupiahIn(text).length > 0)).toEqual([])
})

test('a duration has a source that names a time', () => {
  const unsourced = examples.programme.filter(
    ({ duration, sources: given }) => duration !== undefined && !given.some(({ fact }) => /lama/i.test(fact.id)),
  )
  expect(unsourced).toEqual([])
})
