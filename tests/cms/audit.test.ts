import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agencyData, create, ground, programmeData } from './support/documents.ts'
import { type Cms, password, publisherSecret, type Session, startCms } from './support/start-cms.ts'

const isMongo = process.env.TEST_DB === 'mongodb'
let cms: Cms
let administrator: Session
let editor: Session
let author: Session
let own: string
let topic: string

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.join('administrator')
  const made = await ground(cms, administrator)
  own = made.agency.id
  topic = made.topic.id
  editor = await cms.join('editor')
  author = await cms.join('author', [own])
})
afterAll(() => cms.stop())

type Entry = { action: string; who: string; changes: string }
type Check = { entries: number; broken?: { sequence: number; why: string } }
const trailOf = async (subject: string, id = '', as = editor) =>
  (await cms.rest<{ entries: Entry[] }>(`/audit-trail/of?subject=${subject}&id=${id}`, { as })).body.entries
const check = async () => (await cms.rest<Check>('/audit-trail/check', { as: editor })).body
/** In the order of the chain. */
const entries = async () => {
  await check()
  return (await cms.payload.find({ collection: 'audit', pagination: false, sort: 'sequence' })).docs
}
const patch = (path: string, body: object, as = editor) => cms.rest(path, { method: 'PATCH', as, body })

describe('every change says who did what, in the words of the form', () => {
  test('to a document, from its draft to the trash', async () => {
    const { id } = (
      await cms.rest<{ doc: { id: string } }>('/programmes?draft=true', {
        as: author,
        body: { plainName: 'Bantuan lama', agency: own, _status: 'draft' },
      })
    ).body.doc
    await patch(`/programmes/${id}?draft=true`, { plainName: 'Bantuan baru', steps: [{ text: 'Datang ke loket.' }] }, author)
    await patch(`/programmes/${id}`, { ...programmeData(own, topic), plainName: 'Bantuan baru', _status: 'published' })
    await patch(`/programmes/${id}?draft=true`, { status: { state: 'closed' }, topics: [] })
    await patch(`/programmes/${id}`, { ...programmeData(own, topic), plainName: 'Bantuan baru', _status: 'draft' })
    await patch(`/programmes/${id}`, { deletedAt: new Date().toISOString() })
    const trail = (await trailOf('programmes', id)).reverse()
    expect(trail.map(({ action, who }) => `${action} ${who}`)).toEqual([
      'created Petugas 3',
      'changed Petugas 3',
      'published Petugas 2',
      'changed Petugas 2',
      expect.stringMatching(/^(unpublished|changed) Petugas 2$/),
      'trashed Petugas 2',
    ])
    expect(trail[1]?.changes).toContain('“Bantuan lama” → “Bantuan baru”')
    expect(trail[1]?.changes).toContain('“0 baris” → “1 baris”')
    expect(trail[3]?.changes).toContain('“Sekolah” → kosong')
  })

  test('taking a live text down is told from drafting over it', async () => {
    const { id } = await create(cms, editor, 'notices', { name: 'Jadwal', agency: own }, false)
    const live = await create(cms, editor, 'agencies', agencyData())
    await patch(`/agencies/${live.id}?draft=true`, { shortName: 'Baru' })
    await patch(`/agencies/${live.id}`, { _status: 'published' })
    await patch(`/agencies/${live.id}`, { _status: 'draft' })
    await cms.rest(`/notices/${id}`, { method: 'DELETE', as: editor })
    expect((await trailOf('agencies', live.id)).map(({ action }) => action)).toEqual(['unpublished', 'published', 'changed', 'published'])
    expect((await trailOf('notices', id)).map(({ action }) => action)).toEqual(['deleted', 'created'])
  })

  test('to the settings, in another language, and of an account without its secrets', async () => {
    await cms.rest('/globals/site-settings', { as: administrator, body: { cityName: 'Kota Lain' } })
    expect((await trailOf('site-settings'))[0]?.changes).toContain('Nama kota: “Kota Magelang” → “Kota Lain”')
    const { id } = await create(cms, editor, 'agencies', agencyData())
    await patch(`/agencies/${id}?locale=en&draft=true`, { summary: 'Schools and aid in the city.' })
    expect((await trailOf('agencies', id))[0]?.changes).toContain('Bahasa: Inggris')
    await patch(
      `/users/${author.id}`,
      { email: 'rahasia@contoh.example', password: 'empat-kata-acak-baru', name: 'Penulis' },
      administrator,
    )
    const [entry] = await trailOf('users', author.id, administrator)
    expect(entry?.changes).toContain('Nama: “Petugas 3” → “Penulis”')
    expect(entry?.changes).toContain('Kata sandi: diubah')
    expect(JSON.stringify(await entries())).not.toMatch(/rahasia@contoh|empat-kata-acak-baru/)
    author = {
      ...author,
      token:
        (await cms.payload.login({ collection: 'users', data: { email: 'rahasia@contoh.example', password: 'empat-kata-acak-baru' } }))
          .token ?? '',
    }
  })

  test('logins, failed ones without what was typed, and releases', async () => {
    await cms.rest('/users/login', { body: { email: 'petugas1@contoh.example', password } })
    await cms.rest('/users/login', { body: { email: 'diketik-orang@contoh.example', password: 'salah-salah-salah' } })
    await cms.rest('/users/login', { body: { email: 'petugas1@contoh.example', password: 'salah-salah-salah' } })
    const report = { mark: '', state: 'live', releaseId: 'r1', startedAt: new Date().toISOString(), finishedAt: new Date().toISOString() }
    await cms.rest('/publishing/release', { body: report, headers: { 'x-publisher-secret': publisherSecret } })
    const all = await entries()
    expect(all.filter(({ action }) => action === 'login').at(-1)).toMatchObject({ who: 'Petugas 1', role: 'administrator' })
    expect(all.filter(({ action }) => action === 'login-failed')).toHaveLength(2)
    expect(all.filter(({ action }) => action === 'released')).toMatchObject([{ title: 'r1' }])
    expect(JSON.stringify(all)).not.toContain('diketik-orang')
  })
})

describe('the trail is read by those it concerns and written by nobody', () => {
  test('case 60: no route adds, changes or removes an entry', async () => {
    const [first] = await entries()
    const before = await check()
    for (const as of [undefined, author, editor, administrator]) {
      const answers = [
        await cms.rest('/audit', { as, body: { who: 'x', at: new Date().toISOString(), action: 'login' } }),
        await cms.rest(`/audit/${first?.id}`, { method: 'PATCH', as, body: { who: 'x' } }),
        await cms.rest(`/audit/${first?.id}`, { method: 'DELETE', as }),
        await cms.rest('/audit?where[id][exists]=true', { method: 'PATCH', as, body: { who: 'x' } }),
        await cms.rest('/audit?where[id][exists]=true', { method: 'DELETE', as }),
        await cms.rest(`/audit/${first?.id}/duplicate`, { method: 'POST', as, body: {} }),
      ]
      for (const { status } of answers) expect([401, 403, 404]).toContain(status)
    }
    expect((await entries())[0]).toEqual(first)
    expect(await check()).toEqual(before)
  })

  test('an author reads the trail of what the author may read, and not the whole of it', async () => {
    const other = await create(cms, editor, 'agencies', agencyData())
    const foreign = await create(cms, editor, 'programmes', programmeData(other.id, topic), false)
    const mine = await create(cms, editor, 'programmes', programmeData(own, topic), false)
    const status = async (path: string, as?: Session) => (await cms.rest(path, { as })).status
    expect(await status(`/audit-trail/of?subject=programmes&id=${mine.id}`, author)).toBe(200)
    expect(await status(`/audit-trail/of?subject=programmes&id=${foreign.id}`, author)).toBe(404)
    expect(await status(`/audit-trail/of?subject=users&id=${editor.id}`, author)).toBe(404)
    expect(await status('/audit-trail/check', author)).toBe(403)
    expect(await status('/audit', author)).toBe(403)
    for (const path of ['/audit', '/audit-trail/check', `/audit-trail/of?subject=programmes&id=${mine.id}`])
      expect([401, 403]).toContain(await status(path))
  })
})

test(`a failing entry fails the save${isMongo ? ', which leaves nothing' : ''}`, async () => {
  const real = cms.payload.db.create
  cms.payload.db.create = (async (args: Parameters<typeof real>[0]) => {
    if (args.collection === 'audit') throw new Error('the trail is full')
    return real.call(cms.payload.db, args)
  }) as typeof real
  const answer = await cms.rest('/agencies', { as: editor, body: { ...agencyData({ slug: 'tanpa-jejak' }), _status: 'published' } })
  const login = await cms.rest('/users/login', { body: { email: 'petugas2@contoh.example', password } })
  cms.payload.db.create = real
  expect([answer.status, login.status]).toEqual([500, 200])
  const { totalDocs } = await cms.payload.count({ collection: 'agencies', where: { slug: { equals: 'tanpa-jejak' } } })
  expect(totalDocs).toBe(isMongo ? 0 : 1)
})

test('20 saves at once leave 20 entries in one whole chain', async () => {
  const before = (await check()).entries
  const saves = Array.from({ length: 20 }, () => cms.rest('/agencies', { as: editor, body: { ...agencyData(), _status: 'draft' } }))
  for (const { status } of await Promise.all(saves)) expect(status).toBe(201)
  const checks = await Promise.all([check(), check(), check()])
  for (const one of checks) expect(one).toEqual({ entries: before + 20 })
})

describe('case 60: the check names the first entry that', () => {
  test('was changed in the database', async () => {
    const all = await entries()
    const victim = all[4]
    await cms.payload.db.updateOne({ collection: 'audit', id: String(victim?.id), data: { who: 'Orang lain' } })
    expect(await check()).toEqual({ entries: 4, broken: { sequence: 5, why: 'changed' } })
    await cms.payload.db.updateOne({ collection: 'audit', id: String(victim?.id), data: { who: victim?.who } })
    expect((await check()).broken).toBeUndefined()
  })

  test('was removed from the database, in the middle or at the end', async () => {
    const all = await entries()
    await cms.payload.db.deleteOne({ collection: 'audit', where: { id: { equals: String(all.at(-1)?.id) } } })
    expect((await check()).broken).toEqual({ sequence: all.length, why: 'missing' })
    await cms.payload.db.deleteOne({ collection: 'audit', where: { id: { equals: String(all[2]?.id) } } })
    expect((await check()).broken).toEqual({ sequence: 3, why: 'missing' })
  })
})
