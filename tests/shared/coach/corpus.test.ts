import { describe, expect, test } from 'vitest'
import corpus from './corpus.json' with { type: 'json' }
import { findingsOf, type Sample, type Score, scoresOf } from './measure.ts'

const samples = corpus as Sample[]
const sets = ['tuned', 'held-out'] as const
const floors = { must: { precision: 0.95, recall: 0.95 }, should: { precision: 0.9, recall: 0.85 } }
const mayBlock = new Set(
  samples.flatMap((sample) =>
    findingsOf(sample)
      .filter(({ severity }) => severity === 'must')
      .map(({ check }) => check),
  ),
)

const table = (set: string, scores: Score[]): string =>
  [`${set}: check, severity, labelled, precision, recall`]
    .concat(
      scores.map(({ check, hits, missed, precision, recall }) =>
        [
          check.padEnd(16),
          mayBlock.has(check) ? 'must  ' : 'should',
          `${hits + missed.length}`.padStart(3),
          precision.toFixed(3),
          recall.toFixed(3),
        ].join('  '),
      ),
    )
    .join('\n')

test('the corpus is large, unrepeated, and two fifths of either half are clean', () => {
  expect(samples.length).toBeGreaterThanOrEqual(220)
  expect(new Set(samples.map(({ text, as }) => `${as} ${text}`)).size).toBe(samples.length)
  for (const set of sets) {
    const half = samples.filter((sample) => sample.set === set)
    expect(half.length).toBeGreaterThanOrEqual(110)
    expect(half.filter(({ finds }) => finds.length === 0).length / half.length).toBeGreaterThanOrEqual(0.4)
  }
})

describe.each(sets)('in the %s half', (set) => {
  const scores = scoresOf(samples.filter((sample) => sample.set === set))
  console.info(table(set, scores))

  test('every check is labelled at least three times', () => {
    expect(scores.filter(({ hits, missed }) => hits + missed.length < 3).map(({ check }) => check)).toEqual([])
  })

  test('precision and recall of every check stay above their floors', () => {
    const below = scores.filter(({ check, precision, recall }) => {
      const floor = mayBlock.has(check) ? floors.must : floors.should
      return precision < floor.precision || recall < floor.recall
    })
    expect(below).toEqual([])
  })
})

test('nothing in a clean sentence is found', () => {
  const clean = samples.filter(({ finds }) => finds.length === 0)
  expect(clean.filter((sample) => findingsOf(sample).length > 0)).toEqual([])
})
