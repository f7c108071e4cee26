import type { Card } from '@ruang-solusi/shared/card'
import { beforeAll, expect, test } from 'vitest'
import { drawCard } from '../../../site/src/cards/draw-card.ts'
import { generatedCards, imageOf, seedCards, seedKitCards } from './seed-cards.ts'

let previews: Card[]
beforeAll(async () => {
  previews = (await seedCards()).map(({ card }) => card)
})

async function bytesOf(cards: Card[]): Promise<number[]> {
  const bytes: number[] = []
  for (const card of cards) bytes.push((await drawCard(card, await imageOf(card))).length)
  return bytes.sort((a, b) => a - b)
}

const share = (sorted: number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

test('of the seed and 500 generated titles, 99 in 100 flat previews are below 60 kB, and half below 26 kB', async () => {
  const flat = previews.filter(({ image }) => image === undefined)
  const bytes = await bytesOf([...flat, ...generatedCards(previews, 500, 7)])
  expect(bytes.length).toBeGreaterThan(590)
  expect(share(bytes, 0.99)).toBeLessThanOrEqual(60_000)
  expect(share(bytes, 0.5)).toBeLessThanOrEqual(26_000)
})

test('previews with a photo are below 90 kB', async () => {
  const bytes = await bytesOf(previews.filter(({ image }) => image !== undefined))
  expect(bytes.length).toBeGreaterThan(10)
  expect(bytes.at(-1)).toBeLessThanOrEqual(90_000)
})

test('of the pictures of a kit, 99 in 100 are as light as previews, and none is near what cannot be released', async () => {
  const pictures = (await seedKitCards()).map(({ card }) => card).filter((_, index) => index % 5 === 0)
  const bytes = await bytesOf(pictures)
  expect(bytes.length).toBeGreaterThan(70)
  expect(share(bytes, 0.9)).toBeLessThanOrEqual(60_000)
  expect(bytes.at(-1)).toBeLessThanOrEqual(90_000)
})
