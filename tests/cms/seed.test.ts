import { readdir } from 'node:fs/promises'
import type { Media } from '@ruang-solusi/shared/content'
import { dayInJakarta } from '@ruang-solusi/shared/day'
import { type DrawingKey, drawings, exampleSnapshot } from '@ruang-solusi/shared/examples'
import { canonicalJson, parseSnapshot, sha256 } from '@ruang-solusi/shared/snapshot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cms, startCms } from './support/start-cms.ts'

let cms: Cms
let exported: { json: string; hash: string }

beforeAll(async () => {
  cms = await startCms()
  const { seedContent } = await import('../../cms/src/seed/seed-content.ts')
  const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
  await seedContent(cms.payload, () => {})
  exported = await exportSnapshot(cms.payload)
})
afterAll(() => cms.stop())

const mediaByDrawing = async (): Promise<Record<DrawingKey, Media>> => {
  const { docs } = await cms.payload.find({ collection: 'media', locale: 'all', pagination: false, depth: 0 })
  const found = Object.entries(drawings).map(([key, { alt, focalX, focalY }]) => {
    const stored = docs.find((picture) => (picture.alt as unknown as { id: string }).id === alt.id)
    return [key, { hash: stored?.filename?.replace('.webp', ''), alt, width: 1600, height: 1200, focalX, focalY }]
  })
  return Object.fromEntries(found)
}

test('what is seeded and exported equals the examples to the byte, so both databases give one hash', async () => {
  const expected = exampleSnapshot({ media: await mediaByDrawing(), day: dayInJakarta(new Date()) })
  const { media, ...rest } = parseSnapshot(exported.json)
  const used = expected.media.filter(({ hash }) => media.some((image) => image.hash === hash))
  expect(rest).toEqual({ ...expected, media: undefined })
  expect(exported.json).toBe(canonicalJson({ ...expected, media: used }))
  expect(exported.hash).toBe(await sha256(exported.json))
})

test('seeding again adds nothing', async () => {
  const { isSeeded, seedContent } = await import('../../cms/src/seed/seed-content.ts')
  const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
  const files = await readdir(`${cms.dataDir}/media`)
  expect(await isSeeded(cms.payload)).toBe(true)
  await seedContent(cms.payload, () => {})
  expect((await exportSnapshot(cms.payload)).hash).toBe(exported.hash)
  expect(await readdir(`${cms.dataDir}/media`)).toEqual(files)
})

test('another day gives another snapshot only when something changes on it', async () => {
  const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
  const farAway = await exportSnapshot(cms.payload, '2035-01-01')
  const dayAfter = await exportSnapshot(cms.payload, '2035-01-02')
  expect(farAway.hash).not.toBe(exported.hash)
  expect(dayAfter.hash).toBe(farAway.hash)
  const { notices, programmes } = parseSnapshot(farAway.json)
  expect(new Set(notices.map(({ state }) => state))).toEqual(new Set(['past']))
  expect(programmes.filter(({ status }) => status.state === 'open' && status.closesOn)).toEqual([])
})

test('the first administrator is made once, with a password that is not weak', async () => {
  const { firstAdministrator } = await import('../../cms/src/seed/first-administrator.ts')
  const first = await firstAdministrator(cms.payload)
  const login = await cms.rest('/users/login', { body: { email: first?.email, password: first?.password } })
  expect(login.status).toBe(200)
  expect(await firstAdministrator(cms.payload)).toBeUndefined()
})
