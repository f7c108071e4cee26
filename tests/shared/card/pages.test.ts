import { pageCards, pageKeys } from '@ruang-solusi/shared/card'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import { expect, test } from 'vitest'
import { cardSnapshot, siteUrl } from './card-snapshot.ts'

const snapshot = cardSnapshot()

test('every type has a card for its list', () => {
  expect(pageKeys).toEqual(expect.arrayContaining(contentTypeNames.map((type) => `list-${type}`)))
})

test.each(pageKeys)('the page %s has a card of its own', (key) => {
  const card = pageCards[key]({ snapshot, siteUrl })
  expect(card.title.length).toBeGreaterThan(8)
  expect(card).toMatchObject({ publisher: 'Ruang Solusi Kota Magelang', address: 'ruangsolusi.example', example: true })
})

test('no two pages share a title', () => {
  expect(new Set(pageKeys.map((key) => pageCards[key]({ snapshot, siteUrl }).title)).size).toBe(pageKeys.length)
})

test('the check alone is drawn as a screener', () => {
  const screeners = pageKeys.filter((key) => pageCards[key]({ snapshot, siteUrl }).design === 'screener')
  expect(screeners).toEqual(['check'])
})

test('a list is dated by what it lists, a page of fixed words by the whole site, an empty site not at all', () => {
  const dateOf = (key: (typeof pageKeys)[number], given = snapshot) => pageCards[key]({ snapshot: given, siteUrl }).date
  const topics = snapshot.topics.map((topic) => ({ ...topic, changedOn: '2026-11-01' }))
  expect(dateOf('list-topic', { ...snapshot, topics })).toBe('Diperbarui 1 Nov 2026')
  expect(dateOf('home')).toBe('Diperbarui 22 Nov 2026')
  expect(dateOf('privacy')).toBe('Situs diperbarui 22 Nov 2026')
  const nothing = { topics: [], agencies: [], programmes: [], papers: [], stories: [], clarifications: [], notices: [], guides: [] }
  expect(dateOf('home', { ...snapshot, ...nothing })).toBeUndefined()
})

test('pages are examples only while the site is one', () => {
  const real = { ...snapshot, settings: { ...snapshot.settings, example: false } }
  const card = pageCards.home({ snapshot: real, siteUrl })
  expect(card.example).toBe(false)
  expect(card.alt).not.toContain('Contoh')
})
