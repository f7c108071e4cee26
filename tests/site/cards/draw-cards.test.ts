import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cardProblem } from '../../../site/src/cards/card-problem.ts'
import { loadFont } from '../../../site/src/cards/engine/fonts.ts'
import { cardsOf, drawCards, drawKits, kitCardsOf } from '../../../site/src/cards/index.ts'
import { keepFile } from '../../../site/src/cards/keep-file.ts'
import { cardSnapshot, changed, photoHash, siteUrl } from '../../shared/card/card-snapshot.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const storyWith = (image: string): Snapshot => {
  const snapshot = cardSnapshot()
  return { ...snapshot, stories: [changed(snapshot.stories, { image })] }
}

async function orderOf(snapshot: Snapshot, media: Record<string, Buffer> = {}) {
  const folder = await temporaryFolder()
  const mediaDir = join(folder, 'media')
  await mkdir(mediaDir)
  for (const [hash, bytes] of Object.entries(media)) await writeFile(join(mediaDir, `${hash}.webp`), bytes)
  return { snapshot, siteUrl, mediaDir, cardsDir: join(folder, 'cards') }
}

test('every card is drawn once, under the name that pages use, and nothing else is left behind', async () => {
  const order = await orderOf(cardSnapshot())
  const cards = await cardsOf(order.snapshot, siteUrl)
  expect(await drawCards(order)).toEqual({ drawn: cards.length, kept: 0 })
  for (const type of new Set(cards.map((card) => card.type))) {
    const names = cards.filter((card) => card.type === type).map(({ file }) => basename(file.path))
    expect((await readdir(join(order.cardsDir, type))).sort()).toEqual(names.sort())
  }
})

test('an unchanged card is not drawn again, a changed one is, and the old one stays', async () => {
  const order = await orderOf(cardSnapshot())
  const { drawn } = await drawCards(order)
  const [before = ''] = await readdir(join(order.cardsDir, 'topic'))
  const { mtimeMs } = await stat(join(order.cardsDir, 'topic', before))
  expect(await drawCards(order)).toEqual({ drawn: 0, kept: drawn })
  expect((await stat(join(order.cardsDir, 'topic', before))).mtimeMs).toBe(mtimeMs)

  const { snapshot } = order
  const topics = [changed(snapshot.topics, { name: { id: 'Sekolah' } })]
  expect(await drawCards({ ...order, snapshot: { ...snapshot, topics } })).toEqual({ drawn: 1, kept: drawn - 1 })
  expect(await readdir(join(order.cardsDir, 'topic'))).toHaveLength(2)
})

test('a picture of a document is drawn into its card', async () => {
  const red = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#c2331f' } })
    .webp({ lossless: true })
    .toBuffer()
  const order = await orderOf(storyWith(photoHash), { [photoHash]: red })
  await drawCards(order)
  const [name = ''] = await readdir(join(order.cardsDir, 'story'))
  expect(name).toMatch(/\.jpg$/)
  const middle = await sharp(await readFile(join(order.cardsDir, 'story', name)))
    .extract({ left: 132, top: 400, width: 1, height: 1 })
    .raw()
    .toBuffer()
  expect(middle[0]).toBeGreaterThan(170)
  expect(middle[1]).toBeLessThan(80)
})

test('the pictures of kits are drawn apart from link previews, each once', async () => {
  const order = await orderOf(cardSnapshot())
  const pictures = await kitCardsOf(order.snapshot, siteUrl)
  expect(await drawKits(order)).toEqual({ drawn: pictures.length, kept: 0 })
  const programme = pictures.filter(({ type }) => type === 'programme').map(({ card }) => card.slide?.number ?? card.shape)
  expect(programme).toEqual(['square', 'status', 1, 2, 3, 4])
  const names = pictures.filter(({ type }) => type === 'programme').map(({ file }) => basename(file.path))
  expect((await readdir(join(order.cardsDir, 'programme'))).sort()).toEqual(names.sort())
  expect(await drawKits(order)).toEqual({ drawn: 0, kept: pictures.length })
  expect((await drawCards(order)).kept).toBe(0)
})

describe('what cannot be drawn names type, slug and field, in words for an editor', () => {
  test.each([
    ['missing', {}, /tidak ditemukan/],
    ['corrupt', { [photoHash]: Buffer.from('bukan gambar') }, /rusak atau bukan gambar/],
  ])('a %s picture', async (_, media: Record<string, Buffer>, words) => {
    const order = await orderOf(storyWith(photoHash), media)
    const problem = await drawCards(order).catch((cause: unknown) => cause)
    expect(problem).toBeInstanceOf(ProblemError)
    expect(problem).toMatchObject({ path: 'story/tas-sekolah/image', nextAction: 'Unggah ulang gambarnya, lalu pilih lagi.' })
    expect(String(problem)).toMatch(/Kartu cerita "tas-sekolah", kolom gambar \(story\/tas-sekolah\/image\)/)
    expect(String(problem)).toMatch(words)
    expect(await readdir(join(order.cardsDir, 'story'))).toEqual([])
  })

  test.each([
    ['ENOSPC', 'Penyimpanan penuh. Kosongkan ruang di penyimpanan, lalu terbitkan lagi.'],
    ['EACCES', 'Penyimpanan tidak dapat ditulisi. Periksa izin folder kartu, lalu terbitkan lagi.'],
  ])('a disk that says %s', async (code, words) => {
    const keep = () => {
      throw Object.assign(new Error(`${code}: no space left on device, write`), { code })
    }
    const problem = await drawCards({ ...(await orderOf(cardSnapshot())), keep }).catch((cause: unknown) => cause)
    expect(problem).toBeInstanceOf(ProblemError)
    expect(problem).toMatchObject({ path: 'agency/dinsos/card' })
    expect(String(problem)).toBe(`ProblemError: Kartu instansi "dinsos" (agency/dinsos/card) tidak dapat dibuat. ${words}`)
  })

  test('a font that is not installed', async () => {
    const problem = await loadFont('Plus Jakarta Sans', '@fontsource/plus-jakarta-sans/files/hilang.woff', 500).catch(
      (cause: unknown) => cause,
    )
    expect(problem).toBeInstanceOf(ProblemError)
    expect(String(problem)).toMatch(/Huruf kartu "@fontsource\/plus-jakarta-sans\/files\/hilang\.woff" tidak dapat dibaca\. Pasang ulang/)
    const [named] = await cardsOf(cardSnapshot(), siteUrl)
    if (named === undefined) throw new Error('There is no card.')
    const known = cardProblem(named, problem)
    expect(known.path).toBe('page/home/@fontsource/plus-jakarta-sans/files/hilang.woff')
    expect(known.message).toMatch(/^Kartu halaman "home" .*tidak dapat dibuat\. Huruf kartu/)
  })
})

test('a file whose folder is not there leaves nothing behind, and says why', async () => {
  const folder = await temporaryFolder()
  expect(() => keepFile(join(folder, 'tidak-ada'), 'a.png', Buffer.from('x'))).toThrow(/ENOENT/)
  keepFile(folder, 'a.png', Buffer.from('x'))
  expect(await readdir(folder)).toEqual(['a.png'])
})
