import { dayInJakarta, formatDay } from '@ruang-solusi/shared/day'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dayFromNow } from './support/consents.ts'
import { create, ground, programmeData } from './support/documents.ts'
import { readMails } from './support/read-mails.ts'
import { type Cms, publisherSecret, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let administrator: Session
let editor: Session
let author: Session
let agency: string
let topic: string

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.join('administrator')
  const made = await ground(cms, administrator)
  agency = made.agency.id
  topic = made.topic.id
  editor = await cms.join('editor')
  author = await cms.join('author', [agency])
})
afterAll(() => cms.stop())

const due = dayFromNow(3)
const save = (id: string, as: Session, body: object, query = '?draft=true') =>
  cms.rest(`/programmes/${id}${query}`, { method: 'PATCH', as, body })
const live = async () => (await create(cms, editor, 'programmes', programmeData(agency, topic, { officialName: 'Nama lama' }), true)).id
const newest = async (id: string) => (await cms.rest<Record<string, unknown>>(`/programmes/${id}?draft=true`, { as: editor })).body
const comments = async (id: string) =>
  (await cms.rest<{ comments: { kind: string; text: string; authorName: string }[] }>(`/review/programmes/${id}`, { as: editor })).body
    .comments

/** A live programme with a draft that an editor scheduled. */
async function scheduled(as: Session, more: object = {}): Promise<string> {
  const id = await live()
  const answer = await save(id, as, { officialName: 'Nama baru', goLiveOn: due, ...more })
  expect(answer.status).toBe(200)
  return id
}

/** What residents read on the scheduled day; the publisher asks as it does every minute. */
async function nameOnDay(id: string, day = due): Promise<unknown> {
  vi.useFakeTimers({ now: Date.parse(`${day}T03:00:00Z`), toFake: ['Date'] })
  const answer = await cms.rest<{ programmes: { slug: string; officialName: string }[] }>('/publishing/snapshot', {
    headers: { 'x-publisher-secret': publisherSecret },
  })
  vi.useRealTimers()
  const { slug } = await newest(id)
  return answer.body.programmes?.find((programme) => programme.slug === slug)?.officialName
}

describe('a draft of a live page that an editor scheduled', () => {
  test('goes live on its day and not before, in the name of whoever scheduled it', async () => {
    const id = await scheduled(editor)
    expect(await nameOnDay(id, dayInJakarta(new Date()))).toBe('Nama lama')
    expect(await nameOnDay(id)).toBe('Nama baru')
    expect(await newest(id)).toMatchObject({ _status: 'published', goLiveOn: null })
    expect((await comments(id))[0]).toMatchObject({ kind: 'publish', text: 'Tayang menurut jadwal.', authorName: 'Petugas 2' })
    const { docs } = await cms.payload.find({ collection: 'audit', where: { documentId: { equals: id } }, sort: '-at' })
    expect(docs.map(({ who }) => who)).toEqual(['Petugas 2', 'Petugas 2', 'Petugas 2'])
    expect(JSON.stringify(docs[1])).toContain('Tayangkan perubahan pada')
  })

  test('says so where its state is shown, and waits for nobody', async () => {
    const id = await scheduled(editor)
    const { next } = (await cms.rest<{ next: { id: string } }>(`/review/programmes/${id}`, { as: author })).body
    expect(next.id).toContain(`Dijadwalkan tayang ${formatDay(due)}`)
    const waitsFor = async (as: Session) => (await cms.rest<{ id: string }[]>('/review/queue', { as })).body.some((one) => one.id === id)
    expect([await waitsFor(author), await waitsFor(editor)]).toEqual([false, false])
    await save(id, author, { officialName: 'Nama sisipan' })
    expect(await waitsFor(author)).toBe(true)
  })

  test('is never scheduled by an author, on any route', async () => {
    const id = await live()
    await save(id, author, { officialName: 'Nama penulis', goLiveOn: due, scheduledBy: editor.id })
    expect((await newest(id)).goLiveOn).toBeNull()
    const made = await cms.rest<{ doc: { id: string } }>('/programmes?draft=true', {
      as: author,
      body: { ...programmeData(agency, topic), _status: 'draft', goLiveOn: due, scheduledBy: editor.id },
    })
    expect((await newest(made.body.doc.id)).goLiveOn ?? null).toBeNull()
    expect(await nameOnDay(id)).toBe('Nama lama')
  })

  test('is no longer scheduled once an author changed it or brought a version back', async () => {
    const id = await scheduled(editor)
    const { docs } = await cms.payload.findVersions({ collection: 'programmes', where: { parent: { equals: id } }, sort: '-updatedAt' })
    await save(id, author, { officialName: 'Nama sisipan' })
    expect((await newest(id)).goLiveOn).toBeNull()
    expect((await comments(id))[0]?.text).toContain('dibatalkan')
    const [mail] = await vi.waitUntil(async () => {
      const mails = await readMails(cms.dataDir, 'Jadwal tayang dibatalkan')
      return mails.length > 0 && mails
    })
    expect(mail).toMatch(/^To: .*petugas2@contoh\.example/m)
    await cms.rest(`/programmes/versions/${docs[0]?.id}?draft=true`, { method: 'POST', as: author })
    expect((await newest(id)).goLiveOn).toBeNull()
    expect(await nameOnDay(id)).toBe('Nama lama')
  })

  test('is not published before its day by mistake', async () => {
    const id = await scheduled(editor)
    const answer = await save(id, editor, { _status: 'published' }, '')
    expect([answer.status, answer.text.includes('dijadwalkan tayang')]).toEqual([400, true])
  })

  test('that a guard refuses on the day stays a draft, and the reason is told once', async () => {
    const id = await scheduled(editor, { summary: 'NIK Bu Siti 3371012345678901.' })
    expect(await nameOnDay(id)).toBe('Nama lama')
    const said = await comments(id)
    expect(said[0]).toMatchObject({ kind: 'comment', authorName: 'Sistem' })
    expect(said[0]?.text).toContain('NIK')
    await nameOnDay(id)
    expect(await comments(id)).toHaveLength(said.length)
    expect(await newest(id)).toMatchObject({ _status: 'draft', goLiveOn: null })
  })

  test.each(['demoted', 'deleted'])('abuse case 10: stays a draft when its scheduler was %s before the day', async (how) => {
    const scheduler = await cms.join('editor')
    const id = await scheduled(scheduler)
    const user = { collection: 'users', id: scheduler.id, overrideAccess: true } as const
    if (how === 'deleted') await cms.payload.delete(user)
    else await cms.payload.update({ ...user, data: { role: 'author', agencies: [agency] } })
    expect(await nameOnDay(id)).toBe('Nama lama')
    expect((await comments(id))[0]?.text).toContain('tidak lagi berhak')
  })
})
