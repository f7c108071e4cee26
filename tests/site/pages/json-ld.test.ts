import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { expect, test } from 'vitest'
import { buildLibrary } from '../../../site/src/content.ts'
import { clarificationPage } from '../../../site/src/records/clarification-page.ts'
import { buildContext } from '../../../site/src/records/context.ts'
import { homePage } from '../../../site/src/records/home-page.ts'
import { buildJsonLd, printJsonLd } from '../../../site/src/records/json-ld/index.ts'
import { listPage } from '../../../site/src/records/list-page.ts'
import { noticePage } from '../../../site/src/records/notice-page.ts'
import type { Page } from '../../../site/src/records/page.ts'
import { programmePage } from '../../../site/src/records/programme-page.ts'
import { missingPage } from '../../../site/src/records/prose-page.ts'
import { siteUrl } from './build-site.ts'
import { clarification, notice, programme, smallSnapshot } from './small-snapshot.ts'

type Thing = Record<string, unknown>

const card = { path: '/kartu/page/x-0123456789abcdef.png', width: 1200, height: 630, mime: 'image/png', alt: 'Kartu' }
const contextOf = (changes: Partial<Snapshot> = {}) => buildContext(buildLibrary(smallSnapshot(changes)), siteUrl, 'id')
const context = contextOf()
const organisation = { '@type': 'GovernmentOrganization', name: 'Kantor dinas-contoh', url: `${siteUrl}/dinas/dinas-contoh/` }

/** What search engines read on a page, by type. */
function thingsOn(page: Page, around = context): Record<string, Thing> {
  const graph = buildJsonLd(page, card, around)
  const read = graph === undefined ? { '@graph': [] } : (JSON.parse(printJsonLd(graph)) as { '@graph': Thing[] })
  return Object.fromEntries(read['@graph'].map((thing) => [thing['@type'], thing]))
}

const pageOfClarification = (changes: Parameters<typeof clarification>[0], around = context) =>
  thingsOn(clarificationPage(clarification(changes), around).page, around)

test('a programme is a service of its agency, for the city, with its counter and no number of anyone', () => {
  const { GovernmentService, BreadcrumbList } = thingsOn(programmePage(programme(), context).page)
  expect(GovernmentService).toMatchObject({
    name: 'Bantuan sekolah',
    alternateName: 'Program Sekolah Contoh (PSC)',
    url: `${siteUrl}/program/bantuan-sekolah/`,
    image: `${siteUrl}${card.path}`,
    serviceType: 'Sekolah',
    provider: organisation,
    areaServed: { '@type': 'City', name: 'Kota Contoh' },
    audience: { '@type': 'Audience', audienceType: 'Anak usia 6–21 tahun.' },
    availableChannel: { serviceLocation: [{ '@type': 'Place', name: 'Loket', address: 'Jalan Contoh 1' }] },
  })
  expect(JSON.stringify(GovernmentService)).not.toMatch(/6280000000|telephone|wa\.me/)
  expect(BreadcrumbList).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Beranda', item: `${siteUrl}/` },
      { position: 2, name: 'Program', item: `${siteUrl}/program/` },
      { position: 3, name: 'Bantuan sekolah', item: `${siteUrl}/program/bantuan-sekolah/` },
    ],
  })
})

test('a programme that the city does not have is offered nowhere', () => {
  const absent = programme({ status: { state: 'not-here' } })
  const around = contextOf({ programmes: [absent] })
  const { GovernmentService } = thingsOn(programmePage(absent, around).page, around)
  expect(GovernmentService).not.toHaveProperty('areaServed')
  expect(GovernmentService).not.toHaveProperty('availableChannel')
})

test.each([
  ['false', 'HOAKS', 1],
  ['misleading', 'MENYESATKAN', 2],
  ['true', 'BENAR', 5],
] as const)('a clarification whose verdict is %s reviews the claim as %s, %i of 5', (verdict, alternateName, ratingValue) => {
  const around = contextOf({ clarifications: [clarification({ verdict })] })
  expect(pageOfClarification({ verdict }, around).ClaimReview).toMatchObject({
    claimReviewed: 'Klik tautan ini, isi NIK, dapat Rp2 juta',
    url: `${siteUrl}/cek-kabar/tautan-palsu/`,
    author: organisation,
    datePublished: '2026-11-01',
    itemReviewed: { '@type': 'Claim', datePublished: '2026-11-10' },
    reviewRating: { alternateName, ratingValue, bestRating: 5, worstRating: 1 },
  })
})

test('what nobody could prove is rated in words only', () => {
  const around = contextOf({ clarifications: [clarification({ verdict: 'unproven' })] })
  expect(pageOfClarification({ verdict: 'unproven' }, around).ClaimReview?.reviewRating).toEqual({
    '@type': 'Rating',
    alternateName: 'BELUM TERBUKTI',
  })
})

test('an example reviews no claim, and says that it is an example', () => {
  const around = contextOf({ clarifications: [clarification({ example: true })] })
  const things = pageOfClarification({ example: true }, around)
  expect(Object.keys(things)).toEqual(['BreadcrumbList', 'Article'])
  expect(things.Article).toMatchObject({
    creativeWorkStatus: 'CONTOH',
    description: expect.stringMatching(/^CONTOH, belum diperiksa dinas\. /),
  })
})

test('a notice tells of what happens, and where; an example announces nothing', () => {
  const { Article } = thingsOn(noticePage(notice(), context).page)
  expect(Article).toMatchObject({
    headline: 'Layanan keliling',
    dateModified: '2026-11-20',
    author: organisation,
    about: { '@type': 'Event', startDate: '2026-11-24', endDate: '2026-11-25', location: { name: 'Balai kelurahan' } },
  })
  const around = contextOf({ notices: [notice({ example: true })] })
  expect(thingsOn(noticePage(notice({ example: true }), around).page, around).Article).not.toHaveProperty('about')
})

test('the home page is the site, a list has its way back, and a missing page is nothing', () => {
  expect(thingsOn(homePage(context).page)).toMatchObject({ WebSite: { name: 'Ruang Solusi Kota Contoh', url: `${siteUrl}/` } })
  expect(Object.keys(thingsOn(listPage('agency', context).page))).toEqual(['BreadcrumbList'])
  expect(buildJsonLd(missingPage(404, context).page, card, context)).toBeUndefined()
})

test('no word can end the block that it stands in', () => {
  const hostile = '</script><script>alert(1)</script><!-- &lt; "\\'
  const around = contextOf({ programmes: [programme({ plainName: { id: hostile } })] })
  const graph = buildJsonLd(programmePage(programme({ plainName: { id: hostile } }), around).page, card, around)
  const json = printJsonLd(graph ?? { '@context': 'https://schema.org', '@graph': [] })
  expect(json).not.toContain('<')
  expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(hostile).slice(1, -1))
})
