import { cardFor, pageKeys } from '@ruang-solusi/shared/card'
import { expect, test } from 'vitest'
import { cardHash } from '../../../site/src/cards/card-file.ts'
import { loadFonts } from '../../../site/src/cards/engine/fonts.ts'
import { cardFileOf, cardsOf, kitCardsOf } from '../../../site/src/cards/index.ts'
import { loadSurroundings, type Surroundings } from '../../../site/src/cards/surroundings.ts'
import { cardSnapshot, changed, photoHash, siteUrl } from '../../shared/card/card-snapshot.ts'

const snapshot = cardSnapshot()
const card = cardFor.programme(changed(snapshot.programmes, {}), { snapshot, siteUrl })
const surroundings: Surroundings = { designs: 'd'.repeat(64), engine: '2.16.3', photos: '0.35.5', fonts: 'a'.repeat(64) }

test('the same card has the same name, however its keys are ordered', () => {
  const reordered = Object.fromEntries(Object.entries(card).reverse()) as typeof card
  expect(cardHash(reordered, surroundings)).toBe(cardHash(card, surroundings))
  expect(cardHash(card, surroundings)).toMatch(/^[0-9a-f]{16}$/)
})

test.each([
  ['word', { ...card, title: `${card.title}.` }, surroundings],
  ['example mark', { ...card, example: false }, surroundings],
  ['shape', { ...card, shape: 'square' as const }, surroundings],
  ['design', card, { ...surroundings, designs: 'e'.repeat(64) }],
  ['engine', card, { ...surroundings, engine: '2.16.4' }],
  ['font', card, { ...surroundings, fonts: 'b'.repeat(64) }],
  ['photo encoder', card, { ...surroundings, photos: '0.35.6' }],
])('a changed %s changes the name', (_, other, around) => {
  expect(cardHash(other, around)).not.toBe(cardHash(card, surroundings))
})

test('the surroundings are those of the installed engine, the fonts and the sources of the designs', async () => {
  const { designs, engine, photos, fonts } = await loadSurroundings()
  expect([engine, photos]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/), expect.stringMatching(/^\d+\.\d+\.\d+$/)])
  expect([designs, fonts]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)])
  expect((await loadFonts()).map(({ data }) => data.toString('latin1', 0, 4))).toEqual(Array(11).fill('wOFF'))
})

test('a drawn card is a PNG, a card with a picture a JPEG, under the address that pages name', async () => {
  const drawn = await cardFileOf('programme', 'pip', card)
  expect(drawn).toMatchObject({ width: 1200, height: 630, mime: 'image/png', alt: card.alt })
  expect(drawn.path).toMatch(/^\/kartu\/programme\/pip-[0-9a-f]{16}\.png$/)
  const photo = await cardFileOf('story', 'tas', { ...card, image: { hash: photoHash, width: 8, height: 6, focalX: 50, focalY: 50 } })
  expect(photo.path).toMatch(/^\/kartu\/story\/tas-[0-9a-f]{16}\.jpg$/)
  expect(photo.mime).toBe('image/jpeg')
})

test('a kit’s pictures have addresses of the same form, so that they are gone when their document is', async () => {
  const status = await cardFileOf('programme', 'pip', { ...card, shape: 'status' })
  expect(status).toMatchObject({ width: 1080, height: 1920, mime: 'image/png' })
  expect(status.path).toMatch(/^\/kartu\/programme\/pip-[0-9a-f]{16}\.png$/)
  const pictures = await kitCardsOf(snapshot, siteUrl)
  expect(new Set(pictures.map(({ file }) => file.path)).size).toBe(pictures.length)
  expect(pictures.every(({ type, slug, file }) => file.path.startsWith(`/kartu/${type}/${slug}-`))).toBe(true)
})

test('every document and every page has a card with an address of its own', async () => {
  const cards = await cardsOf(snapshot, siteUrl)
  expect(new Set(cards.map(({ type }) => type)).size).toBe(9)
  expect(new Set(cards.map(({ file }) => file.path)).size).toBe(cards.length)
  expect(cards).toHaveLength(pageKeys.length + 10)
})

test('naming a card is quick enough for ten thousand pages', async () => {
  await cardFileOf('programme', 'pip', card)
  const started = performance.now()
  for (let count = 0; count < 500; count++) await cardFileOf('programme', 'pip', { ...card, kicker: String(count) })
  expect((performance.now() - started) / 500).toBeLessThan(1)
})
