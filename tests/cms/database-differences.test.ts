import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyData } from './support/documents.ts'
import { type Cms, startCms } from './support/start-cms.ts'

const isMongo = process.env.TEST_DB === 'mongodb'
let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

test(`a save whose last hook fails is ${isMongo ? 'rolled back on MongoDB' : 'kept on SQLite, which runs without transactions'}`, async () => {
  const hooks = cms.payload.collections.agencies?.config.hooks as unknown as { afterChange: (() => void)[] }
  const fail = () => {
    throw new Error('the last hook fails')
  }
  hooks.afterChange.push(fail)
  const data = { ...agencyData({ slug: 'gagal' }), kind: 'office' as const }
  await expect(cms.payload.create({ collection: 'agencies', data: data as never })).rejects.toThrow('the last hook fails')
  hooks.afterChange.splice(hooks.afterChange.indexOf(fail), 1)
  const { totalDocs } = await cms.payload.count({ collection: 'agencies', where: { slug: { equals: 'gagal' } } })
  expect(totalDocs).toBe(isMongo ? 0 : 1)
})

test(`ids are ${isMongo ? '24 hexadecimal digits on MongoDB' : 'UUIDs on SQLite'}, text on both`, async () => {
  const { id } = await cms.payload.create({ collection: 'agencies', data: agencyData({ slug: 'nomor' }) as never })
  expect(id).toMatch(isMongo ? /^[0-9a-f]{24}$/ : /^[0-9a-f-]{36}$/)
})

test('30 saves at once all succeed on both', async () => {
  const saves = Array.from({ length: 30 }, (_, index) =>
    cms.payload.create({ collection: 'agencies', data: agencyData({ slug: `serentak-${index}` }) as never }),
  )
  const settled = await Promise.allSettled(saves)
  expect(settled.filter(({ status }) => status === 'rejected')).toEqual([])
})

test('case 52: of two documents that take one slug at once, exactly one wins on both', async () => {
  const take = () =>
    cms.payload.create({ collection: 'agencies', data: { ...agencyData({ slug: 'rebutan' }), _status: 'published' } as never })
  const settled = await Promise.allSettled([take(), take()])
  expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
