import { type ContentType, contentTypeNames, contentTypes } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import { documentsOf } from '@ruang-solusi/shared/snapshot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { programme } from '../site/pages/small-snapshot.ts'
import { crawlers } from './crawlers/index.ts'
import { hostileSnapshot } from './hostile/snapshot.ts'
import { faultsOn, type ServedPage, servedPages } from './site/check-pages.ts'
import { dataTypes, headFaults } from './site/head-faults.ts'
import { misreadings, parserNames } from './site/other-parsers.ts'
import { type RealSite, realSite } from './site/real-site.ts'

const turns = 32
const snapshot = hostileSnapshot(turns)
let site: RealSite
let pages: ServedPage[]

beforeAll(async () => {
  site = await realSite(snapshot)
  pages = await servedPages(site)
}, 240_000)
afterAll(() => site.stop())

test.each(crawlers)('every page with a hostile title unfurls on $platform', { timeout: 120_000 }, async (crawler) => {
  expect(pages.length).toBeGreaterThan(500)
  expect(await faultsOn(crawler, pages, site)).toEqual([])
})

test.each(parserNames)('%s reads every page with a hostile title as it is meant', { timeout: 120_000 }, async (parser) => {
  expect(await misreadings(parser, pages, site)).toEqual([])
})

test('every head is whole, within its limits and before any style', () => {
  expect(pages.flatMap(headFaults)).toEqual([])
})

test('structured data stays one block of JSON, and no title runs', () => {
  for (const page of pages.filter(({ path }) => !path.endsWith('.html'))) {
    // what stands in quotes may hold a hostile word that looks like a tag
    const tags = page.html.replace(/ alt="[^"]*"/g, '')
    // a share kit is for those who pass a page on, not for search engines
    const isTold = !page.path.startsWith('/kit/')
    expect([page.path, dataTypes(page).length > 0, tags.match(/<script\b(?! type="(?:application\/ld\+json|module)")/gi)]).toEqual([
      page.path,
      isTold,
      null,
    ])
  }
})

/** The letters and digits of a text, in order. */
const lettersOf = (text: string): string => text.normalize().replace(/[^\p{L}\p{N}]/gu, '')

const nameOf = (type: ContentType, document: { slug: string }): string => {
  const named = documentsOf(snapshot, type).find(({ slug }) => slug === document.slug)
  const name = named && ('plainName' in named ? named.plainName : named.name)
  return (typeof name === 'string' ? name : name?.id) ?? ''
}

test('every preview is titled with the name of its document, or with its beginning', () => {
  const odd = contentTypeNames.flatMap((type) =>
    documentsOf(snapshot, type).filter((document) => {
      const title = pages.find(({ path }) => path === pathOf(type, document.slug))?.head['og:title'] ?? ''
      const [shown, name] = [lettersOf(title), lettersOf(nameOf(type, document))]
      return !(name.startsWith(shown) || shown.startsWith(name))
    }),
  )
  expect(odd).toEqual([])
})

test.each([
  ['NUL', 'Bantuan\u0000sekolah'],
  ['a mark that turns the writing direction', 'Bantuan \u202eterbalik'],
  ['an isolated direction', 'Bantuan \u2066terpisah'],
  ['a control character of the second set', 'Bantuan\u0085baris'],
  ['a noncharacter', 'Bantuan ujung\uffff'],
  ['half of an emoji', 'Bantuan \ud83d'],
  ['300 characters', 'b'.repeat(300)],
  ['2,000 words', 'kata '.repeat(2000)],
])('a title with %s is refused by the contract before any page is made', (_what, title) => {
  expect(contentTypes.programme.safeParse(programme()).success).toBe(true)
  expect(contentTypes.programme.safeParse(programme({ plainName: { id: title } })).success).toBe(false)
})
