import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agencyData, create, ground, programmeData } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session
let author: Session
let own: string
let other: string
let topic: string
/** Programmes of the other agency. */
let foreignDraft: { id: string }
let foreignLive: { id: string }

beforeAll(async () => {
  cms = await startCms()
  const administrator = await cms.join('administrator')
  const made = await ground(cms, administrator)
  own = made.agency.id
  topic = made.topic.id
  other = (await create(cms, administrator, 'agencies', agencyData())).id
  editor = await cms.join('editor')
  author = await cms.join('author', [own])
  foreignDraft = await create(cms, editor, 'programmes', programmeData(other, topic, { plainName: 'Rencana rahasia' }), false)
  foreignLive = await create(cms, editor, 'programmes', programmeData(other, topic))
})
afterAll(() => cms.stop())

type Made = { doc: { id: string; agency: unknown; _status: string }; errors: { data?: { errors: { path: string; message: string }[] } }[] }
const draft = (collection: string, body: Record<string, unknown>, as = author) =>
  cms.rest<Made>(`/${collection}?draft=true`, { as, body: { ...body, _status: 'draft' } })
const stored = (id: string) => cms.payload.findByID({ collection: 'programmes', id, depth: 0, draft: true, trash: true })

describe('case 12: an author reads nothing unpublished of another agency', () => {
  test('by id, as a draft or in a list', async () => {
    const answers = [
      await cms.rest(`/programmes/${foreignDraft.id}`, { as: author }),
      await cms.rest(`/programmes/${foreignDraft.id}?draft=true`, { as: author }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    const lists = [await cms.rest('/programmes?draft=true', { as: author }), await cms.rest('/programmes?trash=true', { as: author })]
    for (const { status, text } of lists) {
      expect(status).toBe(200)
      expect(text).not.toContain('Rencana rahasia')
    }
  })

  test('in the versions, as a draft over a live text, or through a link to it', async () => {
    await cms.rest(`/programmes/${foreignLive.id}?draft=true`, { method: 'PATCH', as: editor, body: { plainName: 'Rencana rahasia' } })
    const guide = await draft('guides', { name: 'Panduan', agency: own, programmes: [foreignDraft.id] }, editor)
    const answers = [
      await cms.rest('/programmes/versions', { as: author }),
      await cms.rest(`/programmes/versions?where[parent][equals]=${foreignLive.id}`, { as: author }),
      await cms.rest(`/programmes/${foreignLive.id}?draft=true`, { as: author }),
      await cms.rest(`/guides/${guide.body.doc.id}?draft=true&depth=3`, { as: author }),
    ]
    for (const { text } of answers) expect(text).not.toContain('Rencana rahasia')
  })

  test('while what is live is read by everyone on the staff', async () => {
    const { status, body } = await cms.rest<{ plainName: string }>(`/programmes/${foreignLive.id}`, { as: author })
    expect([status, body.plainName]).toEqual([200, 'Bantuan sekolah'])
  })
})

test('case 13: an author does not change, delete or trash a document of another agency', async () => {
  for (const { id } of [foreignDraft, foreignLive]) {
    const before = await stored(id)
    const answers = [
      await cms.rest(`/programmes/${id}?draft=true`, { method: 'PATCH', as: author, body: { plainName: 'Diubah' } }),
      await cms.rest(`/programmes/${id}?draft=true&autosave=true`, { method: 'PATCH', as: author, body: { plainName: 'Diubah' } }),
      await cms.rest(`/programmes/${id}?draft=true`, { method: 'PATCH', as: author, body: { deletedAt: new Date().toISOString() } }),
      await cms.rest(`/programmes/${id}`, { method: 'DELETE', as: author }),
      await cms.rest(`/programmes?where[id][equals]=${id}`, { method: 'DELETE', as: author }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect(await stored(id)).toEqual(before)
  }
})

describe('case 14: an author', () => {
  test.each([
    ['creates in another agency', () => ({ name: 'x', agency: other })],
    ['creates for no agency', () => ({ name: 'x', agency: null })],
    ['creates for what is no agency', () => ({ name: 'x', agency: { $ne: null } })],
  ])('%s: 400', async (_name, body) => {
    const { status, body: refusal } = await draft('guides', body())
    expect(status).toBe(400)
    expect(refusal.errors[0]?.data?.errors[0]?.path).toBe('agency')
  })

  test('who names no agency writes for the only own one', async () => {
    const { status, body } = await draft('guides', { name: 'Tanpa memilih' })
    expect([status, JSON.stringify(body.doc.agency).includes(own)]).toEqual([201, true])
  })

  test.each([
    ['to another agency', '?draft=true', () => ({ agency: other })],
    ['to no agency', '?draft=true', () => ({ agency: null })],
    ['by an autosave', '?draft=true&autosave=true', () => ({ agency: other })],
  ])('moves a document %s: 400', async (_name, query, body) => {
    const { id } = (await draft('programmes', { plainName: 'Milik sendiri', agency: own })).body.doc
    const { status } = await cms.rest(`/programmes/${id}${query}`, { method: 'PATCH', as: author, body: body() })
    expect([status, (await stored(id)).agency]).toEqual([400, own])
  })

  test('restores no version that belonged to another agency, and copies no document of one', async () => {
    const { id } = await create(cms, editor, 'programmes', programmeData(other, topic), false)
    await cms.rest(`/programmes/${id}?draft=true`, { method: 'PATCH', as: editor, body: { agency: own } })
    // the main row follows only when published
    await cms.rest(`/programmes/${id}`, { method: 'PATCH', as: editor, body: { agency: own, _status: 'published' } })
    const { docs } = await cms.payload.findVersions({ collection: 'programmes', where: { parent: { equals: id } }, sort: 'createdAt' })
    const restored = await cms.rest(`/programmes/versions/${docs[0]?.id}?draft=true`, { method: 'POST', as: author })
    const copied = await cms.rest(`/programmes/${foreignLive.id}/duplicate?draft=true`, { method: 'POST', as: author, body: {} })
    expect([restored.status, copied.status]).toEqual([400, 400])
    expect((await stored(id)).agency).toBe(own)
  })
})

describe('case 15: an author links to nothing of another agency', () => {
  const guide = (programmes: string[]) => draft('notices', { name: 'Jadwal', agency: own, programme: programmes[0] })

  test('not to its programmes, drafts or live: 400 at the field', async () => {
    for (const { id } of [foreignDraft, foreignLive]) {
      const { status, body } = await guide([id])
      expect(status).toBe(400)
      expect(body.errors[0]?.data?.errors[0]).toMatchObject({ path: 'programme', message: expect.stringContaining('milik dinas lain') })
    }
  })

  test('not to its pictures, which are not shown either: 400 and 404', async () => {
    const otherAuthor = await cms.join('author', [other])
    const picture = await upload(otherAuthor, 30)
    expect(picture.status).toBe(201)
    const { id, filename } = picture.body.doc
    const { status } = await draft('programmes', { plainName: 'x', agency: own, image: id })
    const seen = [await cms.rest(`/media/${id}`, { as: author }), await cms.rest(`/media/file/${filename}`, { as: author })]
    expect([status, ...seen.map((answer) => answer.status)]).toEqual([400, 404, 403])
    expect((await draft('programmes', { plainName: 'x', agency: other, image: id }, otherAuthor)).status).toBe(201)
  })

  test('while pictures of the city and links that an editor made stay', async () => {
    const shared = await upload(editor, 60)
    const made = await draft('notices', { name: 'Jadwal', agency: own, programme: foreignLive.id }, editor)
    const edited = await cms.rest(`/notices/${made.body.doc.id}?draft=true`, {
      method: 'PATCH',
      as: author,
      body: { name: 'Jadwal baru', programme: foreignLive.id },
    })
    const used = await draft('programmes', { plainName: 'x', agency: own, image: shared.body.doc.id })
    expect([edited.status, used.status]).toEqual([200, 201])
  })
})

async function upload(as: Session, red: number) {
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: { r: red, g: 1, b: 1 } } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], 'a.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: 'Warna', people: 'none' }))
  return cms.rest<{ doc: { id: string; filename: string } }>('/media', { as, form })
}

describe('case 16, 17, 18: accounts', () => {
  test('an author and an editor change neither role nor agencies of anyone, and no other account', async () => {
    const administrator = await cms.join('administrator')
    for (const staff of [author, editor]) {
      const before = await cms.payload.findByID({ collection: 'users', id: staff.id, depth: 0 })
      await cms.rest(`/users/${staff.id}`, { method: 'PATCH', as: staff, body: { role: 'administrator', agencies: [other] } })
      expect(await cms.payload.findByID({ collection: 'users', id: staff.id, depth: 0 })).toMatchObject({
        role: before.role,
        agencies: before.agencies,
      })
      for (const body of [{ email: 'diambil@contoh.example' }, { password: 'empat-kata-acak-lain' }, { role: 'author' }]) {
        expect((await cms.rest(`/users/${administrator.id}`, { method: 'PATCH', as: staff, body })).status).toBe(403)
      }
    }
  })
})
