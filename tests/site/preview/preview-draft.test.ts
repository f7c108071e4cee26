import { type Content, type ContentType, contentTypeNames } from '@ruang-solusi/shared/content'
import type { LinkPreview, PreviewOrder, SharePictures } from '@ruang-solusi/shared/link-preview'
import { documentsOf } from '@ruang-solusi/shared/snapshot'
import { beforeAll, describe, expect, test } from 'vitest'
import { cardFor } from '../../../shared/src/card/index.ts'
import { drawCard } from '../../../site/src/cards/draw-card.ts'
import { buildLibrary } from '../../../site/src/content.ts'
import { PreviewOrder as Contract, previewDraft } from '../../../site/src/preview/index.ts'
import { pageOf } from '../../../site/src/preview/page-of.ts'
import { buildContext } from '../../../site/src/records/context.ts'
import { describePage } from '../../../site/src/records/head.ts'
import { chooseTitle } from '../../../site/src/records/shorten.ts'
import { drawFrom, hostileText } from '../../unfurl/hostile/words.ts'
import { seedSnapshot } from '../../unfurl/site/seed-snapshot.ts'

const siteUrl = 'https://solusi.example.go.id'
const day = '2026-11-23'
const place = { live: undefined, siteUrl, mediaDir: '/nonexistent' }

const orderOf = (type: ContentType, document: object, more: Partial<PreviewOrder> = {}): PreviewOrder =>
  ({ type, document, settings: {}, known: {}, media: [], day, want: 'link', ...more }) as PreviewOrder
const preview = (order: PreviewOrder, where = place) => previewDraft(order, where) as Promise<LinkPreview>

let seed: Awaited<ReturnType<typeof seedSnapshot>>['snapshot']
beforeAll(async () => {
  seed = (await seedSnapshot()).snapshot
})

describe.each(contentTypeNames)('%s', (type) => {
  test('a blank form has a card, a title and captions, before the first release too', async () => {
    const { card, title, isSiteLive, captions } = await preview(orderOf(type, {}))
    expect(isSiteLive).toBe(false)
    expect(title).not.toBe('')
    expect(captions).toHaveLength(9)
    expect(Buffer.from(card.base64, 'base64')).toHaveLength(card.bytes)
    expect(card.bytes).toBeLessThan(60_000)
  })

  test('what is shown is what the site shows of the same document', async () => {
    const { image: _image, ...document } = documentsOf(seed, type)[0] as Content & { image?: string }
    const shown = await preview(orderOf(type, document), { ...place, live: seed } as never)
    const context = buildContext(buildLibrary(seed), siteUrl, 'id')
    const page = pageOf[type](document as never, context)
    const card = cardFor[type](document as never, { snapshot: seed, siteUrl })
    expect(shown).toMatchObject({ title: chooseTitle(page.shareTitles), description: describePage(page, context), standIns: [] })
    expect(shown.address).toBe(`${siteUrl}${page.path}`)
    expect(Buffer.from(shown.card.base64, 'base64').equals(await drawCard(card))).toBe(true)
  })

  test('the other pictures of the kit are drawn on request', async () => {
    const { pictures } = (await previewDraft(orderOf(type, {}, { want: 'pictures' }), place)) as SharePictures
    expect(pictures.slice(0, 2).map(({ shape }) => shape)).toEqual(['status', 'square'])
    expect(new Set(pictures.map(({ fileName }) => fileName)).size).toBe(pictures.length)
  })

  test('values of a wrong kind are left out and the others stay', async () => {
    const wrong = Object.fromEntries(Object.keys(documentsOf(seed, type)[0] ?? {}).map((name) => [name, [{ $ne: null }, 7]]))
    const { description } = await preview(orderOf(type, { ...wrong, unknown: 1, summary: { id: 'Ringkasan yang tetap ada.' } }))
    expect(description).toContain('Ringkasan yang tetap ada')
  })
})

test('hostile titles and summaries are shown and drawn', async () => {
  const draw = drawFrom(7)
  for (let number = 0; number < 40; number += 1) {
    const document = { name: { id: hostileText(draw, 2000) }, summary: { id: hostileText(draw, 400) }, slug: hostileText(draw, 30) }
    const { title, description, card } = await preview(orderOf('guide', document))
    expect(title.length, document.name.id).toBeLessThanOrEqual(60)
    expect(description.length, document.summary.id).toBeLessThanOrEqual(155)
    expect(card.bytes).toBeLessThan(100_000)
  }
})

test('what stands in for a missing agency or day is named', async () => {
  const { standIns } = await preview(orderOf('notice', { name: { id: 'Layanan keliling' }, agency: 'tidak-ada' }))
  expect(standIns).toEqual(['agency', 'startsOn', 'endsOn'])
})

test('an agency that is not live yet is known by what the CMS sends', async () => {
  const known = { agency: [{ slug: 'dinas-baru', name: 'Dinas Baru', shortName: 'Dinas Baru' }] }
  const { card, standIns } = await preview(orderOf('guide', { name: { id: 'Cara baru' }, agency: 'dinas-baru' }, { known }))
  expect(standIns).toEqual([])
  expect(card.fileName).toBe('pratinjau.png')
})

test('a title that the site shortens is told', async () => {
  const long = await preview(orderOf('guide', { name: { id: 'Cara mengusulkan keluarga '.repeat(5) } }))
  expect([long.shortened.title, long.title.endsWith('…')]).toEqual([true, true])
  expect((await preview(orderOf('guide', { name: { id: 'Cara mengusulkan' } }))).shortened.title).toBe(false)
})

test('a photo that is not there is left out, and the picture says so', async () => {
  const media = { hash: 'a'.repeat(32), alt: { id: 'Pintu' }, width: 800, height: 600, focalX: 50, focalY: 50 }
  const { card } = await preview(orderOf('story', { name: { id: 'Sekolah lagi' }, image: media.hash }, { media: [media] }))
  expect(card).toMatchObject({ lacksPhoto: true, mime: 'image/png' })
})

test('previews drawn while a release draws its cards change none of them', async () => {
  const cards = documentsOf(seed, 'guide')
    .map((guide) => cardFor.guide(guide, { snapshot: seed, siteUrl }))
    .filter(({ image }) => !image)
  const alone: Buffer[] = []
  for (const card of cards) alone.push(await drawCard(card))
  const [together] = await Promise.all([
    Promise.all(cards.map((card) => drawCard(card))),
    ...Array.from({ length: 6 }, (_none, number) => preview(orderOf('notice', { name: { id: `Layanan ${number}` } }))),
  ])
  expect(cards.length).toBeGreaterThan(2)
  expect(together.map((file, index) => file.equals(alone[index] ?? Buffer.alloc(0)))).toEqual(cards.map(() => true))
})

test.each([
  ['type', { type: 'user' }],
  ['document', { document: 'x' }],
  ['day', { day: '2026-02-30' }],
  ['known', { known: { agency: 'x' } }],
  ['want', { want: 'all' }],
])('an order with a wrong %s is refused there', (name, wrong) => {
  expect(Contract.safeParse({ ...orderOf('guide', {}), ...wrong }).error?.issues[0]?.path[0]).toBe(name)
})
