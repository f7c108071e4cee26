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
  expect(html).toContain("<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;' · Kota Contoh</title>")
  expect(html).not.toContain('<script')
})

test.each([
  ['Bantuan sekolah', 'Bantuan sekolah · Ruang Solusi Kota Contoh'],
  ['Bantuan sekolah untuk murid SD dan SMP', 'Bantuan sekolah untuk murid SD dan SMP · Kota Contoh'],
  ['Bantuan sekolah untuk murid SD dan SMP di kota dan kabupaten', 'Bantuan sekolah untuk murid SD dan SMP di kota dan kabupaten'],
  ['Bantuan sekolah untuk murid SD, SMP, dan SMA di kota dan kabupaten', 'Bantuan sekolah untuk murid SD, SMP, dan SMA di kota dan…'],
])('the page %s is titled %s: the name of the site is left out before that of the page is cut', (title, expected) => {
  expect(buildHead(page({ title }), card, context).title).toBe(expected)
})

test('the home page is titled after the site', () => {
  expect(buildHead(page({ path: '/', section: 'home', title: 'Bantuan apa?' }), card, context).title).toBe(
    'Ruang Solusi Kota Contoh: Bantuan apa?',
  )
})

test.each([
  ['a mark that turns all that follows around', '\u202eBantuan sekolah'],
  ['characters that nobody sees', 'Bantuan\u200b se\u00adkolah\uffff'],
  ['control characters', '\u0000Bantuan \u0085sekolah\u007f'],
])('%s does not reach the chat', (_what, title) => {
  expect(contentOf('og:title', { shareTitles: [title] })).toBe('Bantuan sekolah')
})

const longUrl = 'https://ruangsolusi.magelangkota.go.id'
const worst = ['"', '&', '<', 'ꦧ', '😀', 'ا', 'é', 'b'].flatMap((letter) => [
  ['without a space', letter, letter.repeat(400)],
  ['in words', letter, `${letter.repeat(9)} `.repeat(60)],
])

test.each(worst)('of a page written %s with %s alone crawlers find all within 2,500 bytes', (_how, _letter, text = '') => {
  const { settings } = smallSnapshot()
  const snapshot = smallSnapshot({ settings: { ...settings, siteName: text.slice(0, 59).replace(/[\ud800-\udbff]$/, '') } })
  const wide = buildContext(buildLibrary(snapshot), longUrl, 'id')
  const slug = 'a'.repeat(80)
  const changes = {
    path: `/cek-kabar/${slug}/`,
    title: text,
    shareTitles: [text],
    describe: [text],
    publishedOn: '2026-11-01',
    changedOn: '2026-11-20',
  }
  const longCard = { ...card, path: `/kartu/clarification/${slug}-0123456789abcdef.png`, alt: text }
  const head = buildHead(page({ ...changes, kind: 'article', indexed: false }), longCard, wide)
  const before = '<!DOCTYPE html><html lang="id"> <head><meta charset="utf-8">'
  expect(Buffer.byteLength(before + printHead(head))).toBeLessThanOrEqual(2500)
  for (const { key, content } of head.tags) expect([key, content.trim() === '']).toEqual([key, false])
  const description = head.tags.find(({ key }) => key === 'og:description')?.content ?? ''
  expect(Array.from(description).length).toBeGreaterThanOrEqual(60)
  expect(description.length).toBeLessThanOrEqual(155)
})

test('a title of spaces falls back to the name of the site', () => {
  expect(contentOf('og:title', { shareTitles: [' '] })).toBe('Ruang Solusi Kota Contoh')
})

test('title, description and canonical address come first', () => {
  expect(printHead(buildHead(page(), card, context))).toMatch(
    /^<title>[^<]+<\/title><meta name="description" content="[^"]+"><link rel="canonical" href="[^"]+"><meta property="og:title"/,
  )
})
