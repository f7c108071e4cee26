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
type Report = { who: string; at: string; differences: { path: string; theirs: string; mine: string }[] }
type Saved = { doc: Agency; errors: { message: string; data: { errors: { path: string; message: string }[] } }[] }
const save = (id: string, query: string, as: Session, body: object) =>
  cms.rest<Saved>(`/agencies/${id}${query}`, { method: 'PATCH', as, body })
const reportIn = ({ body }: { body: Saved }): Report =>
  JSON.parse(body.errors[0]?.data.errors.find(({ path }) => path === 'updatedAt')?.message ?? '{}')
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
    expect(reportIn(lost)).toMatchObject({ who: expect.stringMatching(/^Petugas 2$/) })
    expect(reportIn(lost).differences).toContainEqual(
      expect.objectContaining({ path: 'name', theirs: 'Nama dari yang pertama', mine: 'Nama dari yang kedua' }),
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

test('a long text of the other is told whole, so that nothing of it is lost either', async () => {
  const { id, updatedAt } = await make()
  const theirs = 'Warga datang pagi dan mengambil nomor antrean. '.repeat(40).trim()
  await save(id, '?draft=true', first, { summary: theirs, updatedAt })
  const lost = await save(id, '?draft=true', second, { summary: 'Pendek.', updatedAt })
  expect(reportIn(lost).differences).toContainEqual(expect.objectContaining({ path: 'summary', theirs, mine: 'Pendek.' }))
})

test('case 30: nobody holds a lock, so none can be taken from others', async () => {
  for (const method of ['GET', 'POST', 'DELETE']) {
    const body = method === 'POST' ? { body: { document: null } } : {}
    const { status } = await cms.rest('/payload-locked-documents?where[id][exists]=true', { method, as: second, ...body })
    expect(status, method).toBe(404)
  }
})

type Global = { updatedAt: string; message: string }
const saveGlobal = (slug: string, as: Session, body: object) =>
  cms.rest<Saved & { result: Global }>(`/globals/${slug}?depth=0`, { method: 'POST', as, body })

describe.each([
  { slug: 'word-lists', write: (word: string) => ({ knownAbbreviations: [word] }) },
  { slug: 'site-settings', write: (word: string) => ({ cityName: word }) },
])('of two people who save $slug', ({ slug, write }) => {
  test('the second is refused and told both texts', async () => {
    const [one, other] = [await cms.join('administrator'), await cms.join('administrator')]
    const { updatedAt } = (await saveGlobal(slug, one, write('PBB'))).body.result
    const won = await saveGlobal(slug, one, { ...write('SPPT'), updatedAt })
    const lost = await saveGlobal(slug, other, { ...write('PKH'), updatedAt })
    expect([won.status, lost.status], lost.text).toEqual([200, 409])
    expect(JSON.stringify(reportIn(lost).differences)).toMatch(/SPPT.*PKH/)
    const merged = await saveGlobal(slug, other, { ...write('PKH'), updatedAt: won.body.result.updatedAt })
    expect(merged.status, merged.text).toBe(200)
  })

  test('at the same moment, exactly one wins', async () => {
    const [one, other] = [await cms.join('administrator'), await cms.join('administrator')]
    const { updatedAt } = (await saveGlobal(slug, one, write('BPJS'))).body.result
    const words = ['SIM', 'STNK', 'NPWP']
    const answers = await Promise.all(words.map((word, index) => saveGlobal(slug, index ? one : other, { ...write(word), updatedAt })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })
})
