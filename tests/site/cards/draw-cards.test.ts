import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cardsOf, drawCards } from '../../../site/src/cards/index.ts'
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
    .extract({ left: 260, top: 400, width: 1, height: 1 })
    .raw()
    .toBuffer()
  expect(middle[0]).toBeGreaterThan(170)
  expect(middle[1]).toBeLessThan(80)
})

test.each([
  ['missing', {}, /tidak ditemukan/],
  ['corrupt', { [photoHash]: Buffer.from('bukan gambar') }, /rusak atau bukan gambar/],
])('a %s picture names type, slug and field, in words for an editor', async (_, media: Record<string, Buffer>, words) => {
  const order = await orderOf(storyWith(photoHash), media)
  const problem = await drawCards(order).catch((cause: unknown) => cause)
  expect(problem).toBeInstanceOf(ProblemError)
  expect(problem).toMatchObject({ path: 'story/tas-sekolah/image', nextAction: 'Unggah ulang gambarnya, lalu pilih lagi.' })
  expect(String(problem)).toMatch(/Kartu cerita "tas-sekolah" \(story\/tas-sekolah\/image\)/)
  expect(String(problem)).toMatch(words)
  expect(await readdir(join(order.cardsDir, 'story'))).toEqual([])
})
