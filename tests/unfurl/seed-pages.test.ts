import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { crawlers } from './crawlers/index.ts'
import { telegram } from './crawlers/telegram.ts'
import { sources } from './facts/sources.ts'
import { isAllowed } from './lab/robots.ts'
import { unfurl } from './lab/unfurl.ts'
import { faultsOn, inTurns, type ServedPage, servedPages } from './site/check-pages.ts'
import { dataTypes, headFaults } from './site/head-faults.ts'
import { misreadings, parserNames } from './site/other-parsers.ts'
import { type RealSite, realSite, siteUrl } from './site/real-site.ts'
import { seedSnapshot } from './site/seed-snapshot.ts'

let site: RealSite
let pages: ServedPage[]
const ask = (url: string, method: 'GET' | 'HEAD' = 'GET') => site.client.ask(new URL(url), { method, headers: {}, patience: 10_000 })
const typesOn = (path: string) => pages.filter((page) => page.path.startsWith(path) && page.path !== path).map(dataTypes)

beforeAll(async () => {
  const { snapshot, media } = await seedSnapshot()
  site = await realSite(snapshot, media)
  pages = await servedPages(site)
}, 180_000)
afterAll(() => site.stop())

test.each(crawlers)('every page of the example content unfurls on $platform', { timeout: 90_000 }, async (crawler) => {
  expect(pages.length).toBeGreaterThan(100)
  expect(await faultsOn(crawler, pages, site)).toEqual([])
})

test.each(parserNames)('%s reads every page as it is meant', { timeout: 90_000 }, async (parser) => {
  expect(await misreadings(parser, pages, site)).toEqual([])
})

test('every head is whole, within its limits and before any style', () => {
  expect(pages.flatMap(headFaults)).toEqual([])
})

test(`HEAD is answered like GET for every page and every card (${sources.head})`, { timeout: 90_000 }, async () => {
  const addresses = pages.flatMap(({ path, head }) => [`${siteUrl}${path}`, head['og:image'] ?? ''])
  const different = await inTurns(addresses, async (address) => {
    const [get, head] = [await ask(address), await ask(address, 'HEAD')]
    const same = ['content-type', 'content-length', 'etag', 'cache-control'].every((name) => get.headers[name] === head.headers[name])
    return head.status === 200 && get.status === 200 && head.body.length === 0 && same ? [] : [address]
  })
  expect(different.flat()).toEqual([])
})

test(`robots.txt allows pages and cards to every crawler by whatever name (${sources.xOverview})`, async () => {
  const robots = (await ask(`${siteUrl}/robots.txt`)).body.toString()
  const others = ['facebookexternalhit', 'Facebot', 'Slack-ImgProxy', 'line-poker', 'Applebot', 'Bingbot']
  for (const name of [...others, ...crawlers.flatMap((crawler) => crawler.robots)]) {
    expect([name, isAllowed(robots, [name], '/program/pip/'), isAllowed(robots, [name], '/kartu/programme/x.png')]).toEqual([
      name,
      true,
      true,
    ])
  }
})

test(`a mark in the query leads to the same preview (${sources.telegramCaching})`, async () => {
  const plain = await unfurl(`${siteUrl}/program/pip/`, telegram, site.client)
  const marked = await unfurl(`${siteUrl}/program/pip/?d=tg&x=%22%3E`, telegram, site.client)
  expect(marked).toEqual({ ...plain, url: `${siteUrl}/program/pip/?d=tg&x=%22%3E` })
})

test(`residents pay for few bytes: flat cards at most 60 KB, those with a photo 90 KB (${sources.whatsappBytes})`, async () => {
  const sizes = await inTurns(pages, async ({ head }) => ({
    url: head['og:image'] ?? '',
    bytes: (await ask(head['og:image'] ?? '')).body.length,
  }))
  expect(sizes.filter(({ url, bytes }) => bytes > (url.endsWith('.jpg') ? 90_000 : 60_000))).toEqual([])
})

test('search engines are told of services, articles, agencies and the way back, and of no claim while all is an example', () => {
  expect(new Set(typesOn('/program/').map(String))).toEqual(new Set(['BreadcrumbList,GovernmentService']))
  expect(new Set(['/cerita/', '/panduan/', '/kabar/', '/cek-kabar/'].flatMap(typesOn).map(String))).toEqual(
    new Set(['BreadcrumbList,Article']),
  )
  expect(new Set(typesOn('/dinas/').map(String))).toEqual(new Set(['BreadcrumbList,GovernmentOrganization']))
  expect(pages.filter(({ path }) => path === '/').map(dataTypes)).toEqual([['WebSite']])
  const untold = pages.filter((page) => dataTypes(page).length === 0).map(({ path }) => path)
  expect(untold.filter((path) => !path.startsWith('/kit/'))).toEqual(['/404.html', '/410.html'])
})

test('the laboratory notices a card that is missing, on every platform', async () => {
  const page = pages.find(({ path }) => path === '/program/pip/')
  const card = join(site.folders.cards, page?.head['og:image']?.replace(`${siteUrl}/kartu/`, '') ?? '')
  await rename(card, `${card}.away`)
  for (const crawler of crawlers) {
    expect(await faultsOn(crawler, page === undefined ? [] : [page], site)).toEqual(['/program/pip/ Refusal: the card is answered 404'])
  }
  await rename(`${card}.away`, card)
})
