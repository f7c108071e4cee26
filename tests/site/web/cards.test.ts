import { expect, test } from 'vitest'
import { releaseFolders } from '../../../site/src/release/index.ts'
import { serveSmallSite } from '../../support/serve-site.ts'
import { makeSmallRelease } from '../../support/small-release.ts'
import { smallFiles, smallPaper, smallSnapshot, writeFiles } from '../../support/small-site.ts'

const oldCard = '/kartu/paper/ktp-0123456789abcdef.png'
const newCard = '/kartu/paper/ktp-fedcba9876543210.png'

/** A site whose paper "ktp" has two cards, the older of which no page names. */
async function serveWithCards() {
  const site = await serveSmallSite()
  const { cards } = releaseFolders(site.dataDir)
  await writeFiles(cards, { 'paper/ktp-0123456789abcdef.png': 'dulu', 'paper/ktp-fedcba9876543210.png': 'sekarang' })
  return site
}

const without = { ...smallSnapshot([smallPaper('kk')]), redirects: [], gone: [{ type: 'paper' as const, slug: 'ktp' }] }

test('a card that no page names any more keeps answering after the content changed', async () => {
  const { ask, dataDir } = await serveWithCards()
  await makeSmallRelease(dataDir, smallSnapshot([smallPaper('ktp', 'Kartu Tanda Penduduk')]))
  for (const [path, content] of [[oldCard, 'dulu'] as const, [newCard, 'sekarang'] as const]) {
    const { status, headers, body } = await ask(path)
    expect({ status, type: headers['content-type'], body: body.toString() }).toEqual({ status: 200, type: 'image/png', body: content })
  }
})

test.each([oldCard, newCard])('%s is answered 410 at once when its page is withdrawn, to GET, HEAD and ranges', async (path) => {
  const { ask, dataDir } = await serveWithCards()
  expect((await ask(path)).status).toBe(200)
  await makeSmallRelease(dataDir, without)
  const { status, body, headers } = await ask(path)
  expect({ status, body: body.toString() }).toEqual({ status: 410, body: smallFiles(without)['410.html'] })
  expect(headers['cache-control']).not.toContain('immutable')
  expect((await ask(path, {}, 'HEAD')).status).toBe(410)
  expect((await ask(path, { range: 'bytes=0-1' })).status).toBe(410)
})

test('a card answers 410 even to someone who has it and asks whether it changed', async () => {
  const { ask, dataDir } = await serveWithCards()
  const { etag = '' } = (await ask(oldCard)).headers
  await makeSmallRelease(dataDir, without)
  expect((await ask(oldCard, { 'if-none-match': etag })).status).toBe(410)
})

test('a page that is published again has its cards again', async () => {
  const { ask, dataDir } = await serveWithCards()
  await makeSmallRelease(dataDir, without)
  expect((await ask(oldCard)).status).toBe(410)
  await makeSmallRelease(dataDir, smallSnapshot())
  expect((await ask(oldCard)).status).toBe(200)
})

test('the card of another document with a longer name stays', async () => {
  const { ask, dataDir } = await serveWithCards()
  await writeFiles(releaseFolders(dataDir).cards, {
    'paper/ktp-hilang-0123456789abcdef.png': 'lain',
    'topic/ktp-0123456789abcdef.png': 'lain',
  })
  await makeSmallRelease(dataDir, without)
  expect((await ask('/kartu/paper/ktp-hilang-0123456789abcdef.png')).status).toBe(200)
  expect((await ask('/kartu/topic/ktp-0123456789abcdef.png')).status).toBe(200)
})
