import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { serveSmallSite } from '../../support/serve-site.ts'
import { makeSmallRelease } from '../../support/small-release.ts'
import { smallFiles, smallPaper, smallSnapshot } from '../../support/small-site.ts'

const home = smallFiles(smallSnapshot())['index.html'] ?? ''

test.each([
  ['deflate, gzip', 'gzip', gunzipSync],
  ['gzip;q=1.0, br;q=0.000', 'gzip', gunzipSync],
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['BR;q=0.5', 'br', brotliDecompressSync],
])('a client that takes %s gets the page as %s', async (accepted, encoding, decode) => {
  const { ask } = await serveSmallSite()
  const { headers, body } = await ask('/', { 'accept-encoding': accepted })
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
  expect(decode(body).toString()).toBe(home)
})

test('a client that takes neither gets the page as it is', async () => {
  const { ask } = await serveSmallSite()
  for (const accepted of ['identity', 'brotli', 'gzip;q=0', '']) {
    const plain = await ask('/', { 'accept-encoding': accepted })
    expect({ encoding: plain.headers['content-encoding'], body: plain.body.toString() }).toEqual({ encoding: undefined, body: home })
  }
})

test.each([
  ['bytes=0-9', 0, 9],
  ['bytes=0-0', 0, 0],
  ['bytes=5-', 5, home.length - 1],
  ['bytes=-7', home.length - 7, home.length - 1],
  [`bytes=0-${home.length * 10}`, 0, home.length - 1],
])('the range %s gets exactly those bytes', async (range, start, end) => {
  const { ask } = await serveSmallSite()
  const { status, headers, body } = await ask('/', { range, 'accept-encoding': 'gzip' })
  expect({ status, range: headers['content-range'], body: body.toString() }).toEqual({
    status: 206,
    range: `bytes ${start}-${end}/${home.length}`,
    body: home.slice(start, end + 1),
  })
})

test.each(['bytes=9-5', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-', 'bytes=a-b'])('the range %s is ignored', async (range) => {
  const { ask } = await serveSmallSite()
  const { status, body } = await ask('/', { range })
  expect({ status, body: body.toString() }).toEqual({ status: 200, body: home })
})

test('a range after the end is answered 416', async () => {
  const { ask } = await serveSmallSite()
  const { status, headers } = await ask('/', { range: `bytes=${home.length}-` })
  expect({ status, range: headers['content-range'] }).toEqual({ status: 416, range: `bytes */${home.length}` })
})

test('a page that did not change keeps its tag across releases and is answered 304', async () => {
  const { ask, dataDir } = await serveSmallSite()
  const tag = (await ask('/dokumen/ktp/')).headers.etag ?? ''
  await makeSmallRelease(dataDir, smallSnapshot([smallPaper('ktp'), smallPaper('kk')]))
  expect((await ask('/dokumen/kk/')).status).toBe(200)
  const again = await ask('/dokumen/ktp/', { 'if-none-match': tag })
  expect({ status: again.status, size: again.body.length }).toEqual({ status: 304, size: 0 })
})

test('a page that changed is sent again', async () => {
  const { ask, dataDir } = await serveSmallSite()
  const tag = (await ask('/dokumen/ktp/')).headers.etag ?? ''
  await makeSmallRelease(dataDir, smallSnapshot([smallPaper('ktp', 'Kartu Tanda Penduduk')]))
  const again = await ask('/dokumen/ktp/', { 'if-none-match': tag })
  expect({ status: again.status, isNew: again.body.includes('Kartu Tanda Penduduk') }).toEqual({ status: 200, isNew: true })
})
