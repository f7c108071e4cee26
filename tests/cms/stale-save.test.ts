import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agencyData, create, ground } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let first: Session
let second: Session

beforeAll(async () => {
  cms = await startCms()
  await ground(cms, await cms.join('administrator'))
  first = await cms.join('editor')
  second = await cms.join('editor')
})
afterAll(() => cms.stop())

type Agency = { id: string; updatedAt: string; name: string }
type Saved = { doc: Agency; errors: { message: string; data: { errors: { path: string; message: string }[] } }[] }
const save = (id: string, query: string, as: Session, body: object) =>
  cms.rest<Saved>(`/agencies/${id}${query}`, { method: 'PATCH', as, body })
const make = async () => (await create(cms, first, 'agencies', agencyData())) as unknown as Agency

describe('case 51: of two people who save one document', () => {
  test.each([
    ['as drafts', '?draft=true', 'draft'],
    ['publishing', '', 'published'],
  ])('%s, the second is told whose text came first, and both texts are kept', async (_name, query, _status) => {
    const { id, updatedAt } = await make()
    const won = await save(id, query, first, { name: 'Nama dari yang pertama', updatedAt, _status })
    const lost = await save(id, query, second, { name: 'Nama dari yang kedua', updatedAt, _status })
    expect([won.status, lost.status]).toEqual([200, 409])
    expect(lost.body.errors[0]?.message).toContain('Petugas 2 lebih dulu menyimpan')
    expect(lost.body.errors[0]?.data.errors).toContainEqual(
      expect.objectContaining({ path: 'name', message: expect.stringContaining('“Nama dari yang pertama”') }),
    )
    expect((await cms.rest<Agency>(`/agencies/${id}?draft=true`, { as: first })).body.name).toBe('Nama dari yang pertama')
    const merged = await save(id, query, second, { name: 'Nama gabungan', updatedAt: won.body.doc.updatedAt, _status })
    expect(merged.status).toBe(200)
  })

  test('at the same moment, exactly one wins', async () => {
    const { id, updatedAt } = await make()
    const answers = await Promise.all(
      [first, second, first].map((as, index) => save(id, '?draft=true', as, { name: `Nama ${index}`, updatedAt })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })
})

test('one person saving again and again, draft or live, is never stopped', async () => {
  let { id, updatedAt } = await make()
  for (const query of ['?draft=true', '', '?draft=true', '?draft=true', '', '']) {
    const { status, body, text } = await save(id, query, first, {
      name: `Nama ${query}`,
      updatedAt,
      _status: query ? 'draft' : 'published',
    })
    expect(status, text).toBe(200)
    const read = await cms.rest<Agency>(`/agencies/${id}?draft=true`, { as: first })
    expect(read.body.updatedAt).toBe(body.doc.updatedAt)
    updatedAt = body.doc.updatedAt
  }
})

test('case 30: taking away the lock of another does not let a stale text through', async () => {
  const { id, updatedAt } = await make()
  await cms.rest('/payload-locked-documents?where[id][exists]=true', { method: 'DELETE', as: second })
  await save(id, '?draft=true', first, { name: 'Yang pertama', updatedAt })
  expect((await save(id, '?draft=true', second, { name: 'Yang kedua', updatedAt })).status).toBe(409)
})
