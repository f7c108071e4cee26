import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { serveSite } from '../../support/serve-site.ts'
import { makeSmallRelease } from '../../support/small-release.ts'
import { plainMirrors, smallFiles, smallPage, smallPaper, smallSnapshot, writeFiles } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const data = '/cek/aturan-0123456789abcdef.json'
const script = '/_astro/index.DfT3_x-1.js'
const parts = {
  'cek/index.html': smallPage('/cek/', 'Cek', `<script type="module" src="${script}"></script>`),
  [script.slice(1)]: 'export const a = 1',
  [data.slice(1)]: '{"rules":[]}',
  'data/v1/rules.json': '{"items":[]}',
  'data/v1/rules.schema.json': '{"type":"object"}',
}

async function serveCheck(files: Record<string, string> = parts) {
  const dataDir = await temporaryFolder()
  const release = (slug: string, extra: Record<string, string>) => {
    const snapshot = smallSnapshot([smallPaper(slug)])
    return makeSmallRelease(dataDir, snapshot, {
      buildPages: async ({ outDir }) => writeFiles(outDir, { ...plainMirrors(Object.keys(extra)), ...smallFiles(snapshot), ...extra }),
    })
  }
  await release('ktp', files)
  return { release, ...(await serveSite(dataDir)) }
}

const strict =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

test.each(['/cek/', '/cek/index.html', '/jv/cek/', '/en/cek/'])(
  '%s may run scripts of this site and fetch from it, nothing else',
  async (path) => {
    const { ask } = await serveCheck()
    expect((await ask(path)).headers['content-security-policy']).toBe(
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
  },
)

test.each([
  ['/cari/', "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri"],
  ['/simpan/', "script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri"],
  ['/pekerja.js', "script-src 'self'; connect-src 'self'; base-uri"],
])('%s may do what it needs', async (path, policy) => {
  const { ask } = await serveCheck()
  expect((await ask(path)).headers['content-security-policy']).toContain(policy)
})

test.each(['/', '/dokumen/ktp/', '/cek', '/cek/lain/', '/program/cek/', '/cek-kabar/', '/data/', '/tidak-ada/', '/%E0', data, script])(
  '%s may run nothing',
  async (path) => {
    const { ask } = await serveCheck()
    expect((await ask(path)).headers['content-security-policy']).toBe(strict)
  },
)

test.each([
  [script, 'text/javascript; charset=utf-8'],
  [data, 'application/json; charset=utf-8'],
])('%s is kept for a year, has its media type and comes compressed', async (path, type) => {
  const { ask } = await serveCheck()
  const { status, headers, body } = await ask(path, { 'accept-encoding': 'gzip' })
  expect({ status, body: gunzipSync(body).toString() }).toEqual({ status: 200, body: parts[path.slice(1)] })
  expect(headers).toMatchObject({
    'content-type': type,
    'content-encoding': 'gzip',
    vary: 'Accept-Encoding',
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

test.each([
  ['/data/v1/rules.json', 'application/json; charset=utf-8'],
  ['/data/v1/rules.schema.json', 'application/schema+json'],
])('%s is open to the pages of others, has its media type and is asked for again', async (path, type) => {
  const { ask } = await serveCheck()
  const { headers } = await ask(path)
  expect(headers).toMatchObject({
    'content-type': type,
    'access-control-allow-origin': '*',
    'cache-control': expect.stringContaining('max-age=60'),
  })
  expect((await ask(path, { 'if-none-match': headers.etag ?? '' })).headers['access-control-allow-origin']).toBe('*')
})

test('the worker is asked for anew each time', async () => {
  const { ask } = await serveCheck({ ...parts, 'pekerja.js': 'self' })
  expect((await ask('/pekerja.js')).headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
  })
})

test('a message that reaches the server is sent on without a word of it; other pages take none', async () => {
  const { ask } = await serveCheck()
  const shared = await ask('/cari/', { 'content-type': 'text/plain' }, 'POST')
  expect([shared.status, shared.headers.location]).toEqual([303, '/cari/#pesan'])
  for (const path of ['/cek/', '/cari/x', '/']) expect([path, (await ask(path, {}, 'POST')).status]).toEqual([path, 405])
})

test('pages are not open to the pages of others', async () => {
  const { ask } = await serveCheck()
  for (const path of ['/', '/cek/', '/data/', data]) expect((await ask(path)).headers['access-control-allow-origin']).toBeUndefined()
})

test('a page opened before the last swap still gets its script and its data, and no picture that was withdrawn', async () => {
  const { ask, release } = await serveCheck({ ...parts, 'gambar/aa-320.webp': 'gambar', 'data/v2.json': '{}' })
  await release('kk', { 'tentang/index.html': smallPage('/tentang/', 'Tentang', '') })
  for (const path of [script, data]) {
    const { status, headers, body } = await ask(path, { 'accept-encoding': 'gzip' })
    expect([path, status, gunzipSync(body).toString()]).toEqual([path, 200, parts[path.slice(1)]])
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' })
  }
  for (const path of ['/gambar/aa-320.webp', '/dokumen/ktp/', '/data/v2.json', '/cek/', '/_astro/', '/_astro/..', '/_astro/lain.js']) {
    expect([path, (await ask(path)).status]).toEqual([path, 404])
  }
})
