import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { expect, onTestFinished, test } from 'vitest'
import { type CardServiceOptions, startCardService } from '../../../scripts/publisher/card-service.ts'
import { liveSnapshots, previewDraft } from '../../../site/src/preview/index.ts'
import { releaseFolders } from '../../../site/src/release/index.ts'
import { makeSmallRelease } from '../../support/small-release.ts'
import { siteUrl, smallPaper, smallSnapshot } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const secret = 's'.repeat(32)
const order = {
  type: 'paper',
  document: { name: 'Kartu Keluarga' },
  settings: {},
  known: {},
  media: [],
  day: '2026-11-23',
  want: 'link',
}

async function start(preview: CardServiceOptions['preview'] = async () => ({ title: 'x' })) {
  const lines: string[] = []
  const { port, stop } = await startCardService({ port: 0, secret, preview, log: (line) => lines.push(line) })
  onTestFinished(stop)
  const ask = async (body: unknown = order, headers: Record<string, string> = { 'x-publisher-secret': secret }, method = 'POST') => {
    const init = method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const response = await fetch(`http://127.0.0.1:${port}/card`, { method, headers, ...init })
    return { status: response.status, body: (await response.json()) as { error?: string; title?: string; isSiteLive?: boolean } }
  }
  return { port, ask, lines }
}

test('draws before the first release, and from what is live after it', async () => {
  const dataDir = await temporaryFolder()
  const folders = releaseFolders(dataDir)
  const live = liveSnapshots(folders)
  const { ask } = await start(async (asked) => previewDraft(asked, { live: await live(), siteUrl, mediaDir: folders.media }))
  expect((await ask()).body).toMatchObject({ title: 'Kartu Keluarga', siteName: 'Ruang Solusi', isSiteLive: false })
  await makeSmallRelease(dataDir, smallSnapshot([smallPaper('ktp')]))
  expect((await ask()).body).toMatchObject({ siteName: 'Ruang Solusi Kota Contoh', isSiteLive: true, card: { mime: 'image/png' } })
  const started = performance.now()
  await ask()
  expect(performance.now() - started).toBeLessThan(300)
})

test.each([[{}], [{ 'x-publisher-secret': 'x'.repeat(32) }], [{ 'x-publisher-secret': '' }]])('refuses the secret %j', async (headers) => {
  expect(await (await start()).ask(order, headers)).toEqual({ status: 403, body: { error: 'x-publisher-secret is missing or wrong.' } })
})

test.each([
  ['{"type":', 400, 'The body is not JSON'],
  ['', 400, 'The body is not JSON'],
  ['[]', 400, 'The order does not fit at /: '],
  [{ ...order, type: 'user' }, 400, 'The order does not fit at /type: '],
  [{ ...order, keep: true }, 400, '(keep)'],
  ['x'.repeat(1_000_001), 413, 'larger than 1000000 bytes'],
])('refuses the body %.40j', async (body, status, error) => {
  expect(await (await start()).ask(body)).toEqual({ status, body: { error: expect.stringContaining(error) } })
})

test('a body without a length is cut off where it grows too large', async () => {
  const { port } = await start()
  const sent = request({ port, host: '127.0.0.1', path: '/card', method: 'POST', headers: { 'x-publisher-secret': secret } })
  sent.on('error', () => undefined)
  sent.write('x'.repeat(600_000))
  sent.write('x'.repeat(600_000))
  const [response] = await once(sent, 'response')
  expect(response.statusCode).toBe(413)
  sent.destroy()
})

test('refuses other methods', async () => {
  expect(await (await start()).ask(order, { 'x-publisher-secret': secret }, 'GET')).toMatchObject({ status: 405 })
})

test('is not reached from outside', async () => {
  const { port } = await start()
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)
  if (outside === undefined) return
  await expect(fetch(`http://${outside.address}:${port}/card`)).rejects.toThrow('fetch failed')
})

test('draws one after the other, refuses what would wait too long, and forgets who went away', async () => {
  let running = 0
  let most = 0
  let drawn = 0
  const { ask, port } = await start(async () => {
    running += 1
    most = Math.max(most, running)
    await wait(40)
    running -= 1
    drawn += 1
    return {}
  })
  const leaver = new AbortController()
  const all = Array.from({ length: 6 }, () => ask())
  await wait(20)
  const left = fetch(`http://127.0.0.1:${port}/card`, {
    method: 'POST',
    headers: { 'x-publisher-secret': secret },
    body: JSON.stringify(order),
    signal: leaver.signal,
  }).catch(() => 'left')
  await wait(20)
  leaver.abort()
  const late = await Promise.all(Array.from({ length: 6 }, () => ask()))
  const statuses = [...(await Promise.all(all)), ...late].map(({ status }) => status)
  expect(await left).toBe('left')
  expect(most).toBe(1)
  expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(0)
  expect(drawn).toBe(statuses.filter((status) => status === 200).length)
})

test('a failure is told to whoever asked, and the next draft is drawn', async () => {
  const failures: Error[] = [new ProblemError('Kartu terlalu berat.', 'Ringkas judulnya.', { path: 'card' }), new Error('native')]
  const { ask, lines } = await start(async () => {
    const failure = failures.shift()
    if (failure) throw failure
    return { title: 'lagi' }
  })
  expect(await ask()).toEqual({ status: 422, body: { error: 'Kartu terlalu berat. Ringkas judulnya.', path: 'card' } })
  expect(await ask()).toMatchObject({ status: 500 })
  expect(lines.join()).toContain('native')
  expect(await ask()).toEqual({ status: 200, body: { title: 'lagi' } })
})

test('drafts leave no file behind', async () => {
  const dataDir = await temporaryFolder()
  await makeSmallRelease(dataDir, smallSnapshot())
  const folders = releaseFolders(dataDir)
  const files = () => readdir(dataDir, { recursive: true })
  const before = await files()
  const live = liveSnapshots(folders)
  const { ask } = await start(async (asked) => previewDraft(asked, { live: await live(), siteUrl, mediaDir: folders.media }))
  expect(await ask()).toMatchObject({ status: 200 })
  expect(await files()).toEqual(before)
})
