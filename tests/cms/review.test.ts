import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { create, ground, programmeData } from './support/documents.ts'
import { type Cms, publisherSecret, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session
let author: Session
let stranger: Session
let agency: string
let topic: string

beforeAll(async () => {
  cms = await startCms()
  const administrator = await cms.join('administrator')
  const made = await ground(cms, administrator)
  agency = made.agency.id
  topic = made.topic.id
  const elsewhere = await create(cms, administrator, 'agencies', { ...made.agency, id: undefined, slug: 'dinas-tetangga' })
  editor = await cms.join('editor')
  author = await cms.join('author', [agency])
  stranger = await cms.join('author', [elsewhere.id])
})
afterAll(() => cms.stop())

type View = {
  state: string
  moves: string[]
  next: { id: string }
  seen: string
  comments: { kind: string; text?: string; authorName: string }[]
}
const draft = (more: Record<string, unknown> = {}, as = author) => create(cms, as, 'programmes', programmeData(agency, topic, more), false)
const save = (id: string, body: object, as = author, query = '?draft=true') =>
  cms.rest(`/programmes/${id}${query}`, { method: 'PATCH', as, body })
const move = (id: string, name: string, as: Session, body: object = {}) => cms.rest(`/review/programmes/${id}/${name}`, { as, body })
const view = async (id: string, as = editor) => (await cms.rest<View>(`/review/programmes/${id}`, { as })).body
const state = async (id: string) => (await view(id)).state
const stored = async (id: string) => (await cms.payload.findByID({ collection: 'programmes', id, draft: true, depth: 0 })).reviewState

/** A draft that has come as far as a state. */
async function draftIn(target: 'draft' | 'submitted' | 'changes-wanted' | 'approved'): Promise<string> {
  const { id } = await draft()
  const steps: [string, Session, object][] = [
    ['submit', author, {}],
    target === 'approved' ? ['approve', editor, {}] : ['ask-changes', editor, { text: 'Tulis sumbernya.' }],
  ]
  const needed = { draft: 0, submitted: 1, 'changes-wanted': 2, approved: 2 }[target]
  for (const [name, as, body] of steps.slice(0, needed)) expect((await move(id, name, as, body)).status).toBe(200)
  return id
}

test('a document goes from draft to live step by step, and each step says who acts next', async () => {
  const id = await draftIn('draft')
  expect((await view(id, author)).moves).toEqual(['submit'])
  await move(id, 'submit', author, { text: 'Mohon diperiksa.' })
  expect(await view(id, author)).toMatchObject({ state: 'submitted', moves: [], next: { id: expect.stringContaining('Giliran redaksi') } })
  await move(id, 'ask-changes', editor, { text: 'Jumlah untuk SMP belum ada.' })
  expect(await view(id, author)).toMatchObject({ state: 'changes-wanted', moves: ['submit'] })
  expect((await save(id, { plainName: 'Bantuan sekolah (dibetulkan)' })).status).toBe(200)
  expect(await state(id)).toBe('changes-wanted')
  await move(id, 'submit', author)
  await move(id, 'approve', editor)
  expect(await view(id, editor)).toMatchObject({ state: 'approved', next: { id: expect.stringContaining('Publikasikan') } })
  expect((await save(id, { _status: 'published' }, editor, '')).status).toBe(200)
  expect(await view(id)).toMatchObject({ state: 'live', moves: ['archive'] })
  expect((await move(id, 'archive', editor)).status).toBe(200)
  expect(await state(id)).toBe('archived')
  expect((await cms.payload.findByID({ collection: 'programmes', id, depth: 0 }))._status).toBe('draft')
  const history = (await view(id)).comments.map(({ kind }) => kind)
  expect(history).toEqual(['archive', 'publish', 'approve', 'submit', 'ask-changes', 'submit'])
})

describe('a step is refused when', () => {
  test.each<[string, 'draft' | 'submitted' | 'approved', string, () => Session, object, number]>([
    ['an author approves', 'submitted', 'approve', () => author, {}, 403],
    ['an author archives', 'draft', 'archive', () => author, {}, 403],
    ['an author asks for changes', 'submitted', 'ask-changes', () => author, { text: 'x' }, 403],
    ['an author of another agency submits', 'draft', 'submit', () => stranger, {}, 404],
    ['changes are asked for without saying which', 'submitted', 'ask-changes', () => editor, { text: '  ' }, 400],
    ['a draft that nobody submitted is approved', 'draft', 'approve', () => editor, {}, 409],
    ['it is submitted twice', 'submitted', 'submit', () => author, {}, 409],
    ['the text changed since it was read', 'submitted', 'approve', () => editor, { seen: '2020-01-01T00:00:00.000Z' }, 409],
    ['there is no such step', 'draft', 'leap', () => editor, {}, 404],
  ])('%s', async (_name, from, name, as, body, status) => {
    const id = await draftIn(from)
    expect((await move(id, name, as(), body)).status).toBe(status)
    expect(await state(id)).toBe(from)
  })

  test('nobody is logged in, or there is no such document', async () => {
    const id = await draftIn('draft')
    expect((await cms.rest(`/review/programmes/${id}/submit`, { body: {} })).status).toBe(401)
    expect((await cms.rest(`/review/programmes/${id}`)).status).toBe(401)
    expect((await cms.rest('/review/queue')).status).toBe(401)
    expect((await cms.rest('/review/users/1', { as: editor })).status).toBe(404)
    expect((await cms.rest(`/review/guides/${id}`, { as: editor })).status).toBe(404)
  })
})

describe('an author skips no step', () => {
  test.each([
    ['by writing the state', '?draft=true', { reviewState: 'approved' }],
    ['by autosaving it', '?draft=true&autosave=true', { reviewState: 'approved' }],
    ['by writing it in another language', '?draft=true&locale=en', { reviewState: 'approved', submittedBy: null }],
    ['by publishing', '', { reviewState: 'approved', _status: 'published' }],
    ['by writing without a draft', '', { reviewState: 'approved' }],
    ['by writing many at once', 'bulk', { reviewState: 'approved' }],
  ])('%s', async (_name, query, body) => {
    const id = await draftIn('submitted')
    if (query === 'bulk') await cms.rest(`/programmes?draft=true&where[id][equals]=${id}`, { method: 'PATCH', as: author, body })
    else await save(id, body, author, query)
    expect(await stored(id)).toBe('submitted')
  })

  test('by creating or copying it as approved', async () => {
    const made = await draft({ reviewState: 'approved' })
    const copied = await cms.rest<{ doc: { id: string } }>(`/programmes/${await draftIn('approved')}/duplicate?draft=true`, {
      as: author,
      body: { reviewState: 'approved' },
    })
    expect([copied.status, await stored(made.id), await stored(copied.body.doc.id)]).toEqual([200, 'draft', 'draft'])
  })

  test('by bringing back a version that was approved or live', async () => {
    const id = await draftIn('approved')
    await save(id, { _status: 'published' }, editor, '')
    await save(id, { plainName: 'Diubah penulis' })
    expect(await stored(id)).toBe('draft')
    const { docs } = await cms.payload.findVersions({ collection: 'programmes', where: { parent: { equals: id } }, limit: 20 })
    const approved = docs.filter(({ version }) => version.reviewState === 'approved')
    expect(approved).toHaveLength(2)
    for (const { id: version } of approved) {
      await cms.rest(`/programmes/versions/${version}?draft=true`, { method: 'POST', as: author })
      expect(await stored(id)).toBe('draft')
    }
  })

  test('by changing what was approved: it is submitted again', async () => {
    const id = await draftIn('approved')
    await save(id, { plainName: 'Diubah sesudah disetujui' })
    expect(await stored(id)).toBe('submitted')
  })
})

test('an editor who corrects a text leaves it where it is', async () => {
  const id = await draftIn('approved')
  await save(id, { plainName: 'Dirapikan redaksi' }, editor)
  expect(await stored(id)).toBe('approved')
})

test('a plain unpublish archives, and a trashed document keeps its state', async () => {
  const id = await draftIn('approved')
  await save(id, { _status: 'published' }, editor, '')
  await save(id, { _status: 'draft' }, editor, '')
  expect(await state(id)).toBe('archived')
  const other = await draftIn('submitted')
  await save(other, { deletedAt: new Date().toISOString() }, editor)
  const trashed = await cms.payload.findByID({ collection: 'programmes', id: other, draft: true, trash: true })
  expect(trashed.reviewState).toBe('submitted')
})

test('the queue holds for each what waits for them, and a live text that is due', async () => {
  const waiting = async (as: Session) => {
    const { body } = await cms.rest<{ id: string; state: string }[]>('/review/queue', { as })
    return new Map(body.map((item) => [item.id, item.state]))
  }
  const ids = { submitted: await draftIn('submitted'), approved: await draftIn('approved'), wanted: await draftIn('changes-wanted') }
  const due = await create(cms, editor, 'programmes', programmeData(agency, topic, { reviewBy: '2020-01-01' }))
  const fine = await create(cms, editor, 'programmes', programmeData(agency, topic))
  const desk = await waiting(editor)
  expect([desk.get(ids.submitted), desk.get(ids.approved), desk.get(ids.wanted)]).toEqual(['submitted', 'approved', undefined])
  expect([desk.get(due.id), desk.get(fine.id)]).toEqual(['due', undefined])
  const own = await waiting(author)
  expect([own.get(ids.wanted), own.get(ids.submitted), own.get(due.id)]).toEqual(['changes-wanted', undefined, 'due'])
  expect((await waiting(stranger)).size).toBe(0)
})

test('case 9: days to publish and to take down are the desk’s, and the snapshot follows them', async () => {
  const { id, slug } = await draft({ publishedOn: '2020-01-01', takeDownOn: '2020-01-02' })
  const written = await cms.payload.findByID({ collection: 'programmes', id, draft: true })
  expect([written.publishedOn ?? null, written.takeDownOn ?? null]).toEqual([null, null])
  await save(id, { _status: 'published', publishedOn: '2026-11-01', takeDownOn: '2999-02-01' }, editor, '')
  const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
  const on = async (day: string) => JSON.parse((await exportSnapshot(cms.payload, day)).json) as Record<string, { slug: string }[]>
  const isLive = async (day: string) => (await on(day)).programmes?.some((found) => found.slug === slug)
  expect([await isLive('2999-01-31'), await isLive('2999-02-01')]).toEqual([true, false])
  expect((await on('2999-02-01')).gone).toContainEqual({ type: 'programme', slug })
  const { text } = await cms.rest('/publishing/snapshot', { headers: { 'x-publisher-secret': publisherSecret } })
  for (const leak of ['reviewState', 'takeDownOn', 'submittedBy', 'Tulis sumbernya']) expect(text).not.toContain(leak)
})
