import { cardFor } from '@ruang-solusi/shared/card'
import { expect, test } from 'vitest'
import { cardHash } from '../../../site/src/cards/card-file.ts'
import { loadFonts } from '../../../site/src/cards/fonts.ts'
import { cardFileOf, cardsOf } from '../../../site/src/cards/index.ts'
import { loadSurroundings, type Surroundings } from '../../../site/src/cards/surroundings.ts'
import { cardSnapshot, changed, photoHash, siteUrl } from '../../shared/card/card-snapshot.ts'

const snapshot = cardSnapshot()
const card = cardFor.programme(changed(snapshot.programmes, {}), { snapshot, siteUrl })
const surroundings: Surroundings = { template: 1, engine: '2.16.3', fonts: 'a'.repeat(64), encoder: { level: 6 } }

test('the same card has the same name, however its keys are ordered', () => {
  const reordered = Object.fromEntries(Object.entries(card).reverse()) as typeof card
  expect(cardHash(reordered, surroundings)).toBe(cardHash(card, surroundings))
  expect(cardHash(card, surroundings)).toMatch(/^[0-9a-f]{16}$/)
})

test.each([
  ['word', { ...card, title: `${card.title}.` }, surroundings],
  ['example mark', { ...card, example: false }, surroundings],
  ['template', card, { ...surroundings, template: 2 }],
  ['engine', card, { ...surroundings, engine: '2.16.4' }],
  ['font', card, { ...surroundings, fonts: 'b'.repeat(64) }],
  ['encoder option', card, { ...surroundings, encoder: { level: 9 } }],
])('a changed %s changes the name', (_, other, around) => {
  expect(cardHash(other, around)).not.toBe(cardHash(card, surroundings))
})

test('the surroundings are those of the installed engine and fonts', async () => {
  const { engine, fonts } = await loadSurroundings()
  expect(engine).toMatch(/^\d+\.\d+\.\d+$/)
  expect(fonts).toMatch(/^[0-9a-f]{64}$/)
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

test('every document and every page has a card with an address of its own', async () => {
  const cards = await cardsOf(snapshot, siteUrl)
  expect(new Set(cards.map(({ type }) => type)).size).toBe(9)
  expect(new Set(cards.map(({ file }) => file.path)).size).toBe(cards.length)
  expect(cards).toHaveLength(13 + 11)
})

test('naming a card is quick enough for ten thousand pages', async () => {
  await cardFileOf('programme', 'pip', card)
  const started = performance.now()
  for (let count = 0; count < 500; count++) await cardFileOf('programme', 'pip', { ...card, kicker: String(count) })
  expect((performance.now() - started) / 500).toBeLessThan(1)
})
