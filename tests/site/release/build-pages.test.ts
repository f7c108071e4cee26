import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildPages } from '../../../site/src/release/index.ts'
import { writeFiles } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Runs a build whose `astro` is the given script; it is called as `astro build --outDir <folder>`. */
async function build(astro: string, change: { timeoutMs?: number; signal?: AbortSignal } = {}): Promise<string> {
  const root = await temporaryFolder()
  await writeFiles(join(root, 'site'), {
    'package.json': '{}',
    'node_modules/astro/package.json': '{"name":"astro","version":"0.0.0"}',
    'node_modules/astro/bin/astro.mjs': `import { writeFileSync } from 'node:fs'\nconst out = process.argv[4]\n${astro}`,
  })
  const outDir = join(root, 'out')
  const paths = { root, outDir, snapshotFile: '/snapshot.json', mediaDir: '/media', picturesDir: '/pictures' }
  await buildPages({
    ...paths,
    siteUrl: 'https://solusi.example.go.id',
    timeoutMs: 10_000,
    signal: new AbortController().signal,
    ...change,
  })
  return readFile(outDir, 'utf8')
}

test('the build sees a short list of variables and none of our secrets', async () => {
  process.env.PAYLOAD_SECRET = 'rahasia'
  onTestFinished(() => {
    delete process.env.PAYLOAD_SECRET
  })
  const seen = JSON.parse(await build('writeFileSync(out, JSON.stringify(process.env))'))
  expect(seen).toEqual({
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    SNAPSHOT_FILE: '/snapshot.json',
    SITE_URL: 'https://solusi.example.go.id',
    MEDIA_DIR: '/media',
    PICTURES_DIR: '/pictures',
  })
})

test('a build that fails gives the end of what it said, and an Indonesian sentence for the editor', async () => {
  const failing = build(`console.log('x'.repeat(9000)); console.error('page /a/ is broken'); process.exitCode = 3`)
  await expect(failing).rejects.toMatchObject({
    message: expect.stringMatching(/^astro build failed: it ended with exit code 3\..*page \/a\/ is broken$/s),
    problem: expect.stringContaining('Isi yang lama tetap tayang.'),
    isContent: false,
  })
  const error = await failing.catch((reason: Error) => reason)
  expect(String(error).length).toBeLessThan(5000)
})

const endless = `process.on('SIGTERM', () => {}); console.log('still here'); setInterval(() => {}, 1e6)`

test('a build that takes too long is ended', async () => {
  await expect(build(endless, { timeoutMs: 700 })).rejects.toThrow('astro build failed: it took longer than 0.7 s.')
})

test('a build ends with the publisher', async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 300)
  await expect(build(endless, { signal: stop.signal })).rejects.toThrow('astro build failed: ')
})

test('a build is not begun after the publisher was stopped', async () => {
  await expect(build('writeFileSync(out, "built")', { signal: AbortSignal.abort() })).rejects.toThrow('astro build failed: ')
})
