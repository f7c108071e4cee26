import { expect, test } from 'vitest'
import { buildLibrary } from '../../../site/src/content.ts'
import { buildContext } from '../../../site/src/records/context.ts'
import { buildHead, printHead } from '../../../site/src/records/head.ts'
import { type Page, singlePage } from '../../../site/src/records/page.ts'
import { siteUrl } from './build-site.ts'
import { smallSnapshot } from './small-snapshot.ts'

const context = buildContext(buildLibrary(smallSnapshot()), siteUrl, 'id')
const card = { path: '/kartu/page/about-0123456789abcdef.png', width: 1200, height: 630, mime: 'image/png', alt: 'Tentang' }
const page = (changes: Partial<Page> = {}): Page => ({
  ...singlePage('/tentang/', 'about', { title: 'Tentang', describe: ['Siapa yang mengelola.'] }, context),
  ...changes,
})
const contentOf = (key: string, changes: Partial<Page> = {}) =>
  buildHead(page(changes), card, context).tags.find((tag) => tag.key === key)?.content

test('addresses in the head are absolute', () => {
  expect(contentOf('og:url')).toBe(`${siteUrl}/tentang/`)
  expect(contentOf('og:image')).toBe(`${siteUrl}${card.path}`)
})

test('no tag is given twice', () => {
  const keys = buildHead(page(), card, context).tags.map(({ key }) => key)
  expect(keys).toEqual([...new Set(keys)])
})

test('large previews are allowed, and only an unindexed page says noindex', () => {
  expect(contentOf('robots')).toBe('max-image-preview:large')
  expect(contentOf('robots', { indexed: false })).toBe('noindex, max-image-preview:large')
})

test('markup in a title stays text', () => {
  const title = '</title><script>alert("1")</script>&\''
  const html = printHead(buildHead(page({ title, shareTitles: [title] }), card, context))
  expect(html).toContain("<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;' · Ruang Solusi Kota Contoh</title>")
  expect(html).not.toContain('<script')
})

test('a title of spaces falls back to the name of the site', () => {
  expect(contentOf('og:title', { shareTitles: [' '] })).toBe('Ruang Solusi Kota Contoh')
})

test('title, description and canonical address come first', () => {
  expect(printHead(buildHead(page(), card, context))).toMatch(
    /^<title>[^<]+<\/title><meta name="description" content="[^"]+"><link rel="canonical" href="[^"]+"><meta property="og:title"/,
  )
})
