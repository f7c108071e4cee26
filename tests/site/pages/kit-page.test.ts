import { contentTypeNames } from '@ruang-solusi/shared/content'
import { kitPath } from '@ruang-solusi/shared/paths'
import { canonicalJson, documentsOf } from '@ruang-solusi/shared/snapshot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardsOf, kitCardsOf } from '../../../site/src/cards/index.ts'
import { type PageFacts, readPage } from '../../../site/src/release/gate/page-facts.ts'
import { buildSite, type SiteBuild, siteUrl } from './build-site.ts'
import { programme, smallSnapshot } from './small-snapshot.ts'

const snapshot = smallSnapshot({ programmes: [programme(), programme({ slug: 'contoh', example: true })] })
const kits = contentTypeNames.flatMap((type) => documentsOf(snapshot, type).map(({ slug }) => kitPath(type, slug)))

let drawn: string[]
let build: SiteBuild
const pages = new Map<string, PageFacts>()
const page = (path: string): PageFacts => pages.get(path) ?? readPage(path, '')
const meta = (path: string, key: string) =>
  page(path).elements.find(({ attributes }) => (attributes.property ?? attributes.name) === key)?.attributes.content
const addresses = (path: string) => page(path).elements.flatMap(({ attributes }) => attributes.href ?? [])

beforeAll(async () => {
  const pictures = [...(await cardsOf(snapshot, siteUrl)), ...(await kitCardsOf(snapshot, siteUrl))]
  drawn = pictures.map(({ file }) => file.path)
  build = await buildSite(canonicalJson(snapshot))
  expect(build.output).toContain('Complete!')
  for (const path of [...kits, '/program/bantuan-sekolah/', '/program/', '/', '/tentang/', '/cek/']) {
    pages.set(path, readPage(path, await build.read(`${path}index.html`)))
  }
})
afterAll(() => build.remove())

test('every document has its kit, by its type and slug', () => {
  expect(kits).toContain('/kit/programme/bantuan-sekolah/')
  for (const kit of kits) expect(build.files).toContain(`${kit}index.html`)
})

test('a kit is not indexed, is in no sitemap and runs nothing', async () => {
  const sitemap = await build.read('/sitemap-0.xml')
  expect(sitemap).not.toContain('/kit/')
  for (const kit of kits) {
    expect([kit, meta(kit, 'robots')]).toEqual([kit, 'noindex, max-image-preview:large'])
    expect([kit, page(kit).elements.filter(({ name }) => name === 'script')]).toEqual([kit, []])
  }
})

test('a kit is previewed with the card of its document', () => {
  expect(meta('/kit/programme/bantuan-sekolah/', 'og:image')).toBe(meta('/program/bantuan-sekolah/', 'og:image'))
  expect(meta('/kit/programme/bantuan-sekolah/', 'og:url')).toBe(`${siteUrl}/kit/programme/bantuan-sekolah/`)
})

test('a kit holds a text for every channel that one tap selects, and what is Javanese is marked so', () => {
  const { html, elements } = page('/kit/programme/bantuan-sekolah/')
  for (const channel of ['whatsapp', 'status', 'telegram', 'facebook', 'instagram', 'x', 'sms', 'spoken-id', 'spoken-jv']) {
    expect(elements.filter(({ attributes }) => attributes.id === `teks-${channel}`)).toHaveLength(1)
  }
  expect(elements.filter(({ attributes }) => attributes.class?.includes('caption-text'))).toHaveLength(9)
  expect(elements.filter(({ attributes }) => attributes.class?.includes('caption-text') && attributes.lang === 'jv')).toHaveLength(1)
  expect(html).toContain('Terjemahan percobaan, belum ditinjau penutur.')
  expect(html).toMatch(/\.copy\{[^}]*user-select:all/)
})

test('a kit offers its pictures as downloads and loads none of them by itself', () => {
  const { elements } = page('/kit/programme/bantuan-sekolah/')
  const downloads = elements.filter(({ attributes }) => attributes.download !== undefined)
  const shown = ['', '-status', '-kotak', '-slide-1', '-slide-2', '-slide-3', '-slide-4']
  expect(downloads.map(({ attributes }) => attributes.download)).toEqual(shown.map((shape) => `bantuan-sekolah${shape}.png`))
  for (const { attributes } of downloads) expect(drawn).toContain(attributes.href)
  for (const { attributes } of elements.filter(({ name }) => name === 'img')) expect(attributes.loading).toBe('lazy')
})

test('a kit bears one QR code, shared by its posters', () => {
  const { elements, html } = page('/kit/programme/bantuan-sekolah/')
  expect(elements.filter(({ name }) => name === 'symbol')).toHaveLength(1)
  expect(elements.filter(({ name, attributes }) => name === 'use' && attributes.href === '#qr')).toHaveLength(3)
  expect(Buffer.byteLength(html)).toBeLessThan(60 * 1024)
})

test('the kit of an example says CONTOH in its band, its texts and its posters', () => {
  const { html } = page('/kit/programme/contoh/')
  expect(html).toContain('example-band"')
  expect(html.match(/CONTOH, belum diperiksa dinas/g)?.length).toBeGreaterThanOrEqual(8)
  expect(page('/kit/programme/bantuan-sekolah/').html).not.toContain('CONTOH')
})

test.each(['/program/bantuan-sekolah/', '/program/', '/', '/tentang/', '/cek/'])(
  '%s can be passed on without a script, in one place',
  (path) => {
    const links = addresses(path)
    for (const host of [
      'https://wa.me/?text=',
      'https://t.me/share/url?',
      'https://www.facebook.com/sharer/',
      'https://x.com/intent/post?',
      'sms:?&body=',
    ]) {
      expect([host, links.filter((href) => href.startsWith(host)).length]).toEqual([host, 1])
    }
    const pictures = links.filter((href) => href.startsWith('/kartu/'))
    expect([path, pictures.length, pictures.every((href) => drawn.includes(href))]).toEqual([path, 1, true])
    expect(page(path).elements.filter(({ attributes }) => attributes.id === 'bagikan')).toHaveLength(1)
    expect(page(path).html).toContain(`<span class="copy" translate="no">${siteUrl}${path}</span>`)
  },
)

test('canonical addresses carry no mark', () => {
  for (const { elements, path } of pages.values()) {
    const canonical = elements.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href
    expect(canonical).toBe(`${siteUrl}${path}`)
  }
})
