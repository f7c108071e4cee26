import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { releaseFolders } from '../../../site/src/release/index.ts'
import { serveSite, serveSmallSite } from '../../support/serve-site.ts'
import { homeCard, smallFiles, smallSnapshot, writeFiles } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

test('a page is served with its headers, and guarded by security headers', async () => {
  const { ask } = await serveSmallSite()
  const { status, headers, body } = await ask('/dokumen/ktp/')
  expect({ status, body: body.toString() }).toEqual({ status: 200, body: smallFiles(smallSnapshot())['dokumen/ktp/index.html'] })
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
  })
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
})

test.each(['/', '/robots.txt', homeCard, '/tidak-ada/', '/dokumen/dicabut/', '/dokumen/ktp'])(
  'HEAD %s has the headers of GET and no body',
  async (path) => {
    const { ask } = await serveSmallSite()
    const [get, head] = [await ask(path), await ask(path, {}, 'HEAD')]
    const withoutDate = ({ date, ...headers }: typeof get.headers) => headers
    expect(head.body).toHaveLength(0)
    expect(head.status).toBe(get.status)
    expect(withoutDate(head.headers)).toEqual(withoutDate(get.headers))
  },
)

test.each([
  ['/dokumen/ktp', '/dokumen/ktp/'],
  ['/dokumen/kartu-lama/', '/dokumen/ktp/'],
  ['/dokumen/kartu-lama', '/dokumen/ktp/'],
  ['/jv/dokumen/kartu-lama/', '/jv/dokumen/ktp/'],
])('%s leads to %s for good', async (from, to) => {
  const { ask } = await serveSmallSite()
  const { status, headers } = await ask(from)
  expect({ status, to: headers.location }).toEqual({ status: 301, to })
})

test.each([
  '/tidak-ada/',
  '/tidak-ada',
  '/redirects.json',
  '/gone.json',
  '/index.html.gz',
  '/index.html.br',
  '/kartu/paper/x-0123456789abcdef.png',
  '/kartu/paper/',
])('%s is answered 404 with the page for it', async (path) => {
  const { ask } = await serveSmallSite()
  const { status, body } = await ask(path)
  expect({ status, body: body.toString() }).toEqual({ status: 404, body: smallFiles(smallSnapshot())['404.html'] })
})

test.each(['/dokumen/dicabut/', '/kit/paper/dicabut/', '/dokumen/dicabut', '/kartu/paper/dicabut-0123456789abcdef.png'])(
  '%s, once public and withdrawn, is answered 410',
  async (path) => {
    const { ask, dataDir } = await serveSmallSite()
    await writeFiles(releaseFolders(dataDir).cards, { 'paper/dicabut-0123456789abcdef.png': 'masih di disk' })
    const { status, body } = await ask(path)
    expect({ status, body: body.toString() }).toEqual({ status: 410, body: smallFiles(smallSnapshot())['410.html'] })
  },
)

test.each([
  ['/en/dokumen/dicabut/', 410, 'en/410.html'],
  ['/jv/dokumen/dicabut/', 410, 'jv/410.html'],
  ['/en/tidak-ada/', 404, 'en/404.html'],
])('%s is answered %i in the language of the address', async (path, status, file) => {
  const { ask } = await serveSmallSite()
  const answer = await ask(path)
  expect({ status: answer.status, body: answer.body.toString() }).toEqual({ status, body: smallFiles(smallSnapshot())[file] })
})

test('a card is served for good, and never changes', async () => {
  const { ask } = await serveSmallSite()
  const { status, headers, body } = await ask(homeCard)
  expect({ status, body: body.toString() }).toEqual({ status: 200, body: 'kartu' })
  expect(headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'public, max-age=31536000, immutable' })
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is answered 405', async (method) => {
  const { ask } = await serveSmallSite()
  const { status, headers } = await ask('/', {}, method)
  expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' })
})

test.each([
  ['/%00', 400],
  ['/%E0%A4%A', 400],
  ['/..%2f..%2fsite/current/release.json', 404],
  ['/../../../../etc/passwd', 404],
  ['/kartu/../../payload-secret', 404],
  ['/kartu/page/..%2f..%2f..%2fpayload-secret', 404],
  ['/%2e%2e/payload-secret', 404],
  ['//elsewhere.example/dokumen/ktp', 404],
  ['/dokumen\\ktp', 404],
  ['http://elsewhere.example/tidak-ada/', 404],
  ['*', 400],
])('the address %s is answered %i and reveals nothing', async (path, expected) => {
  const { ask, dataDir, errors } = await serveSmallSite()
  await writeFiles(dataDir, { 'payload-secret': 'rahasia' })
  const { status, body, headers } = await ask(path)
  expect({ status, reveals: body.includes('rahasia'), to: headers.location }).toEqual({ status: expected, reveals: false, to: undefined })
  expect((await ask('/')).status).toBe(200)
  expect(errors).toEqual([])
})

test('bytes that are no request do not end the server', async () => {
  const { ask, port } = await serveSmallSite()
  const socket = connect(port, '127.0.0.1')
  socket.end('\x16\x03\x01 nonsense\r\n\r\n')
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400/)
  expect((await ask('/')).status).toBe(200)
})

test('before the first release the site asks to come back, in Indonesian', async () => {
  const { ask } = await serveSite(await temporaryFolder())
  const { status, headers, body } = await ask('/')
  expect(status).toBe(503)
  expect(headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  expect(body.toString()).toContain('<html lang="id">')
  expect(body.toString()).toContain('Situs sedang disiapkan')
})

test('a file that vanished from under the server is reported and answered 500, and the server goes on', async () => {
  const { ask, dataDir, errors } = await serveSmallSite()
  await ask('/')
  await rm(`${releaseFolders(dataDir).current}/robots.txt`)
  expect((await ask('/robots.txt')).status).toBe(500)
  expect(errors).toHaveLength(1)
  expect((await ask('/')).status).toBe(200)
})
