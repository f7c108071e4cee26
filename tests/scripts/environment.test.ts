import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadEnvironment } from '../../scripts/environment.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const secret = 'x'.repeat(32)

test('without any variable, everything has a value, paths and addresses are complete', async () => {
  const root = await temporaryFolder()
  const { env } = await loadEnvironment({ PATH: '/bin' }, root)
  expect(env).toMatchObject({
    DATABASE_URI: `file:${root}/data/ruang-solusi.db`,
    CMS_URL: 'http://localhost:3000',
    SITE_URL: 'http://localhost:4321',
    DATA_DIR: `${root}/data`,
    PATH: `${root}/node_modules/.bin:/bin`,
    NEXT_TELEMETRY_DISABLED: '1',
  })
})

test('secrets are made once, differ, are kept, and only their owner can read them', async () => {
  const root = await temporaryFolder()
  const [first, again] = [await loadEnvironment({}, root), await loadEnvironment({}, root)]
  const { payloadSecret, publisherSecret } = first.configuration
  expect(payloadSecret.length).toBeGreaterThanOrEqual(32)
  expect(publisherSecret).not.toBe(payloadSecret)
  expect(again.configuration).toEqual(first.configuration)
  expect(await readFile(join(root, 'data/payload-secret'), 'utf8')).toBe(payloadSecret)
  expect((await stat(join(root, 'data/publisher-secret'))).mode & 0o777).toBe(0o600)
})

test('two processes that start together get the same secret', async () => {
  const root = await temporaryFolder()
  const secrets = await Promise.all(Array.from({ length: 8 }, async () => (await loadEnvironment({}, root)).env.PAYLOAD_SECRET))
  expect(new Set(secrets).size).toBe(1)
})

test('secrets that are set are used and written nowhere', async () => {
  const root = await temporaryFolder()
  const { env } = await loadEnvironment({ PAYLOAD_SECRET: secret, PUBLISHER_SECRET: secret }, root)
  expect(env.PAYLOAD_SECRET).toBe(secret)
  await expect(stat(join(root, 'data'))).rejects.toThrow('ENOENT')
})

test('a secret file that was emptied is refused by name', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'data'))
  await writeFile(join(root, 'data/payload-secret'), '')
  await expect(loadEnvironment({}, root)).rejects.toThrow(`${root}/data/payload-secret holds 0 characters`)
})

test.each([
  [{ DATABASE_URI: 'postgres://x/y' }, 'DATABASE_URI cannot be used. Write file:'],
  [{ DATABASE_URI: 'file:' }, 'DATABASE_URI cannot be used.'],
  [{ DATABASE_URI: 'mongodb://localhost/x' }, 'DATABASE_URI names a MongoDB without replicaSet'],
  [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET cannot be used. Give at least 32'],
  [{ PUBLISHER_SECRET: 'short' }, 'PUBLISHER_SECRET cannot be used.'],
  [{ CMS_PORT: 'abc' }, 'CMS_PORT ("abc") cannot be used. Give a port'],
  [{ SITE_PORT: '70000' }, 'SITE_PORT ("70000") cannot be used.'],
  [{ CMS_PORT: '4321' }, 'CMS_PORT and SITE_PORT are both 4321.'],
  [{ CARD_PORT: '3000' }, 'CMS_PORT and CARD_PORT are both 3000.'],
  [{ CARD_PORT: 'x' }, 'CARD_PORT ("x") cannot be used. Give a port'],
  [{ SITE_URL: 'solusi' }, 'SITE_URL ("solusi") cannot be used.'],
])('%j is refused with the variable and what to do', async (env, message) => {
  const refusal = loadEnvironment(env, await temporaryFolder())
  await expect(refusal).rejects.toThrow(message)
})

const production = {
  RUANG_SOLUSI_ENV: 'production',
  PAYLOAD_SECRET: secret,
  PUBLISHER_SECRET: secret,
  CMS_URL: 'https://cms.example.go.id',
  SITE_URL: 'https://solusi.example.go.id',
  DATABASE_URI: 'mongodb://db/solusi?replicaSet=rs0',
}

test.each(['PAYLOAD_SECRET', 'PUBLISHER_SECRET', 'CMS_URL', 'SITE_URL', 'DATABASE_URI'])(
  'production refuses to make up %s',
  async (name) => {
    const refusal = loadEnvironment({ ...production, [name]: undefined }, await temporaryFolder())
    await expect(refusal).rejects.toThrow(`${name} is not set, and production refuses defaults.`)
  },
)

test('a refused secret is not printed', async () => {
  const refusal = loadEnvironment({ PAYLOAD_SECRET: 'rahasia-pendek' }, await temporaryFolder())
  await expect(refusal).rejects.toThrow(expect.objectContaining({ message: expect.not.stringContaining('rahasia-pendek') }))
})
