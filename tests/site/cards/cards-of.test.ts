import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'
import { cardsOf, kitCardsOf } from '../../../site/src/cards/cards-of.ts'
import { mediaOfDrawings } from '../../shared/examples/media-of-drawings.ts'

const siteUrl = 'https://solusi.example.go.id'

test('a story whose teller agreed to the site only has its link preview, and no picture to pass on', async () => {
  const examples = exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' })
  const [first, ...others] = examples.stories
  if (first === undefined) throw new Error('The examples have no story.')
  const snapshot = { ...examples, stories: [{ ...first, onlyHere: true as const }, ...others] }
  const slugs = (named: { type: string; slug: string }[]) => new Set(named.filter(({ type }) => type === 'story').map(({ slug }) => slug))
  expect(slugs(await cardsOf(snapshot, siteUrl))).toEqual(new Set(snapshot.stories.map(({ slug }) => slug)))
  expect(slugs(await kitCardsOf(snapshot, siteUrl))).toEqual(new Set(others.map(({ slug }) => slug)))
})
