import { reviewText, type WordLists, wordLists } from '@ruang-solusi/shared/coach'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import { captionsOf, kitLibrary } from '@ruang-solusi/shared/share-kit'
import { documentsOf } from '@ruang-solusi/shared/snapshot'
import { expect, test } from 'vitest'
import { seedSnapshot } from '../../unfurl/site/seed-snapshot.ts'

const own = 'bantuan-magelang.web.id'
const lists: WordLists = { ...wordLists, ownHosts: [own] }
const linksIn = (text: string, given = lists) => reviewText(text, given).filter(({ check }) => check === 'live-link')

test('the address of the own site is no trap, whatever the sentence says', () => {
  const text = `Cek: https://${own}/program/pkh/?dari=wa. Daftar di https://www.${own}/ atau ${own}/cek/`
  expect(linksIn(text, wordLists)).toHaveLength(3)
  expect(linksIn(text)).toEqual([])
})

test('a site whose name begins with www is known without it too', () => {
  expect(linksIn(`Daftar di https://${own}/`, { ...wordLists, ownHosts: [`www.${own}`] })).toEqual([])
})

test('a site in development is known by its name without a port', () => {
  const text = 'Jangan klik tautan palsu, buka http://localhost:4321/cek-kabar/pkh/?dari=wa'
  expect([linksIn(text).length, linksIn(text, { ...wordLists, ownHosts: ['localhost'] }).length]).toEqual([1, 0])
})

test.each([`https://${own}.hadiah.xyz/`, `https://hadiah.${own}/klaim`, 'https://bantuan-magelang.my.id/', `https://x${own}/`])(
  'case 57: %s only resembles the own site, and is objected to',
  (link) => expect(linksIn(`Klik ${link}`)).toHaveLength(1),
)

test('no caption of the seed has a link that is objected to', async () => {
  const { snapshot } = await seedSnapshot()
  const library = kitLibrary(Object.fromEntries(contentTypeNames.map((type) => [type, documentsOf(snapshot, type)])))
  const context = { settings: snapshot.settings, siteUrl: `https://${own}`, library }
  const captions = contentTypeNames.flatMap((type) =>
    documentsOf(snapshot, type).flatMap((document) => captionsOf(type, document as never, context)),
  )
  expect(captions.length).toBeGreaterThan(200)
  expect(captions.filter(({ text }) => linksIn(text).length > 0).map(({ channel, text }) => `${channel}: ${text}`)).toEqual([])
  expect(captions.slice(0, 30).filter(({ text }) => linksIn(text, wordLists).length > 0).length).toBeGreaterThan(10)
})
