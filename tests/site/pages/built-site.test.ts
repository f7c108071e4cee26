import { gzipSync } from 'node:zlib'
import { canonicalJson } from '@ruang-solusi/shared/snapshot'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageFacts, readPage } from '../../../site/src/release/gate/page-facts.ts'
import { scriptPolicyOf } from '../../../site/src/scripted-pages.ts'
import { localeAt, unmirrored } from '../../../site/src/unmirrored.ts'
import { buildSite, type SiteBuild, siteUrl } from './build-site.ts'
import { clarification, notice, programme, smallSnapshot } from './small-snapshot.ts'

const hash = 'a'.repeat(32)
const hostile = '</script><img src=x onerror="alert(1)">&\'"'
const snapshot = smallSnapshot({
  programmes: [
    programme({ image: hash }),
    programme({ slug: 'contoh', example: true }),
    programme({
      slug: 'jahat',
      plainName: { id: hostile },
      officialName: `${hostile}${'👨‍👩‍👧‍👦'.repeat(3)}`,
      summary: { id: 'ꦧꦤ꧀ꦠꦸꦮꦤ꧀ '.repeat(16) },
    }),
  ],
  clarifications: [
    clarification(),
    clarification({ slug: 'jahat', claim: `${hostile} ${'x'.repeat(300)}`, name: { id: `“Satu” ${'kata '.repeat(20)}` } }),
  ],
  notices: [notice(), notice({ slug: 'lalu', state: 'past' })],
  media: [{ hash, alt: { id: 'Tas sekolah' }, width: 800, height: 600, focalX: 50, focalY: 50 }],
})
const tags = [
  'og:title',
  'og:description',
  'og:url',
  'og:type',
  'og:site_name',
  'og:image',
  'og:image:type',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
]

let build: SiteBuild
let pages: PageFacts[]
const page = (path: string) => pages.find((each) => each.path === path) ?? readPage(path, '')
const canonicalOf = ({ elements }: PageFacts) => elements.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href
const metaOf = ({ elements }: PageFacts, key: string) =>
  elements.filter(({ attributes }) => (attributes.property ?? attributes.name) === key).map(({ attributes }) => attributes.content ?? '')

beforeAll(async () => {
  const picture = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#0c4f45' } })
    .webp()
    .toBuffer()
  build = await buildSite(canonicalJson(snapshot), { [`${hash}.webp`]: picture })
  expect(build.output).toContain('Complete!')
  const files = build.files.filter((file) => file.endsWith('.html'))
  pages = await Promise.all(files.map(async (file) => readPage(file.replace(/\/index\.html$/, '/'), await build.read(file))))
})
afterAll(() => build.remove())

test.each(tags)('every page has exactly one %s, and it is not empty', (key) => {
  for (const each of pages) expect([each.path, metaOf(each, key).length, metaOf(each, key)[0] === '']).toEqual([each.path, 1, false])
})

test('all that crawlers read comes before any style and within 2,500 bytes', () => {
  for (const { html, path } of pages) {
    const end = html.indexOf('<meta name="viewport"')
    expect(Buffer.byteLength(html.slice(0, end)), path).toBeLessThanOrEqual(2500)
    expect(html.indexOf('<style'), path).toBeGreaterThan(end)
    expect(html.indexOf('twitter:card'), path).toBeLessThan(end)
  }
})

test('every page names its language, its canonical address and the same address for chat apps', () => {
  for (const each of pages) {
    const canonical = each.elements.filter(({ attributes }) => attributes.rel === 'canonical').map(({ attributes }) => attributes.href)
    expect([`${siteUrl}${each.path}`, `${siteUrl}${unmirrored(each.path)}`]).toContain(canonical[0])
    expect(metaOf(each, 'og:url')).toEqual(canonical)
    expect(each.elements[0]).toMatchObject({ name: 'html', attributes: { lang: localeAt(each.path) } })
  }
})

test('hostile words stay words: no page has a script, a handler or a foreign picture', () => {
  for (const { elements, path } of pages) {
    const mayRun = scriptPolicyOf(path) !== undefined
    const runs = ({ type, src = '' }: Record<string, string>) => type !== 'application/ld+json' && !(mayRun && src.startsWith('/_astro/'))
    expect(
      elements.filter(({ name, attributes }) => name === 'iframe' || (name === 'script' && runs(attributes))),
      path,
    ).toEqual([])
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on')),
      path,
    ).toEqual([])
    const loaded = elements
      .filter(({ name }) => name !== 'a')
      .flatMap(({ attributes }) => [attributes.src, attributes.srcset, attributes.href])
    expect(
      loaded.filter((url) => url !== undefined && !/^[/#]/.test(url) && !url.startsWith(siteUrl)),
      path,
    ).toEqual([])
  }
  expect(page('/program/jahat/').html).toContain('&lt;/script')
})

test('attribute values keep their quotes', () => {
  // what stands in quotes may hold a hostile word that looks like a tag
  for (const { html, path } of pages) {
    expect(html.replace(/="[^"]*"/g, '=""').match(/<[a-z][^>"]*=[^">\s][^>]*>/g) ?? [], path).toEqual([])
  }
})

test('examples are banded and not indexed; real pages are neither', () => {
  expect(metaOf(page('/program/contoh/'), 'robots')).toEqual(['noindex, max-image-preview:large'])
  expect(page('/program/contoh/').html).toContain('example-band"')
  expect(metaOf(page('/program/bantuan-sekolah/'), 'robots')).toEqual(['max-image-preview:large'])
  expect(page('/program/bantuan-sekolah/').html).not.toContain('example-band"')
})

test('the sitemap holds every page but kits and those for missing ones, with the day of its last change', async () => {
  const sitemap = await build.read('/sitemap-0.xml')
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]).sort()
  expect(listed).toEqual(
    pages
      .filter((each) => canonicalOf(each) === `${siteUrl}${each.path}`)
      .map(({ path }) => `${siteUrl}${path}`)
      .filter((url) => !url.endsWith('.html') && !url.startsWith(`${siteUrl}/kit/`))
      .sort(),
  )
  expect(sitemap).toContain(`${siteUrl}/program/bantuan-sekolah/</loc><lastmod>2026-11-20`)
  expect(await build.read('/sitemap-index.xml')).toContain(`${siteUrl}/sitemap-0.xml`)
})

test('robots.txt welcomes every chat app by name and names the sitemap', async () => {
  const robots = await build.read('/robots.txt')
  for (const crawler of ['facebookexternalhit', 'Twitterbot', 'WhatsApp', 'TelegramBot', 'LinkedInBot', 'Slackbot', 'Discordbot', '*']) {
    expect(robots).toContain(`User-agent: ${crawler}\nAllow: /\n`)
  }
  expect(robots).toContain(`Sitemap: ${siteUrl}/sitemap-index.xml`)
})

test.each(['/404.html', '/410.html'])('%s is not indexed and leads on to the lists', (path) => {
  const links = page(path).elements.map(({ attributes }) => attributes.href)
  expect(metaOf(page(path), 'robots')[0]).toContain('noindex')
  expect(links).toEqual(expect.arrayContaining(['/program/', '/cek-kabar/', '/panduan/']))
})

test('every link inside the site leads to a page, a file or an anchor that exists', () => {
  for (const { elements, path } of pages) {
    for (const { attributes } of elements.filter(({ name }) => name === 'a' || name === 'img')) {
      const target = new URL(attributes.href ?? attributes.src ?? '', `${siteUrl}${path}`)
      // cards are files of their own, outside the build
      if (target.origin !== siteUrl || target.pathname.startsWith('/kartu/')) continue
      const known = pages.find((each) => each.path === target.pathname)
      expect(known !== undefined || build.files.includes(target.pathname), `${path} → ${target.pathname}`).toBe(true)
      // the page that keeps others is told which one
      if (target.hash.startsWith('#/')) expect(build.files, `${path} → ${target}`).toContain(`${target.hash.slice(1)}index.html`)
      else if (target.hash !== '') expect([...(known?.ids ?? [])], `${path} → ${target.href}`).toContain(target.hash.slice(1))
    }
  }
})

test('a clarification says the truth before the claim, strikes the claim and links none of its addresses', () => {
  const { html } = page('/cek-kabar/tautan-palsu/')
  const main = html.slice(html.indexOf('<main'))
  expect(main.indexOf('tidak diurus lewat tautan')).toBeLessThan(main.indexOf('dapat Rp2 juta'))
  expect(main).toContain('<s>“Klik tautan ini, isi NIK, dapat Rp2 juta”</s>')
  expect(main).toContain('<span translate="no">bantuan-2juta[titik]example</span>')
})

test('a past notice says so and is in no list', () => {
  expect(page('/kabar/lalu/').html).toContain('Kegiatan ini sudah selesai.')
  expect(page('/kabar/').html).not.toContain('/kabar/lalu/')
})

test('a programme page weighs at most 14,000 bytes with its style', () => {
  for (const { html, path } of pages.filter((each) => each.path.startsWith('/program/'))) {
    expect(gzipSync(html).length, path).toBeLessThanOrEqual(14_000)
  }
})

test('a picture is served at two widths, light for those who can read it, with its size known before it comes', () => {
  const files = ['360.avif', '720.avif', '360.webp', '720.webp', '360.jpg'].map((name) => `/gambar/${hash}-${name}`)
  expect(build.files.filter((file) => file.startsWith('/gambar/')).sort()).toEqual([...files].sort())
  const { elements } = page('/program/bantuan-sekolah/')
  const sources = elements.filter(({ name }) => name === 'source')
  expect(sources.map(({ attributes }) => attributes.type)).toEqual(['image/avif', 'image/webp'])
  expect(sources[0]?.attributes.srcset).toBe(`${files[0]} 360w, ${files[1]} 720w`)
  const image = elements.find(({ name }) => name === 'img')?.attributes
  expect(image).toMatchObject({ src: files[4], width: '720', height: '540', loading: 'lazy' })
})
