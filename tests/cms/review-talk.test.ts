import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { create, ground, programmeData } from './support/documents.ts'
import { readMails } from './support/read-mails.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session
let author: Session
let agency: string
let topic: string

beforeAll(async () => {
  cms = await startCms()
  const administrator = await cms.join('administrator')
  const made = await ground(cms, administrator)
  agency = made.agency.id
  topic = made.topic.id
  editor = await cms.join('editor')
  author = await cms.join('author', [agency])
})
afterAll(() => cms.stop())

type Comment = {
  id: string
  text: string
  kind: string
  field: string
  authorName: string
  outside: boolean
  isResolved: boolean
  mailProblem: string
}
type View = { comments: Comment[] }
const draft = async (more: Record<string, unknown> = {}) =>
  (await create(cms, author, 'programmes', programmeData(agency, topic, more), false)).id
const at = (id: string, rest = '') => `/review/programmes/${id}${rest}`
const post = <Body = Record<string, never>>(id: string, rest: string, as: Session, body: object = {}) =>
  cms.rest<Body>(at(id, rest), { as, body })
const view = async (id: string, as = editor) => (await cms.rest<View>(at(id), { as })).body
const save = (id: string, as: Session, query: string, body: object) => cms.rest(`/programmes/${id}${query}`, { method: 'PATCH', as, body })

describe('a comment', () => {
  test('says who, about which field, and is marked as settled', async () => {
    const id = await draft()
    await post(id, '/comments', editor, { text: 'Tulis\r\nsumbernya.\u0007', field: 'summary' })
    const [comment] = (await view(id, author)).comments
    expect(comment).toMatchObject({
      text: 'Tulis\nsumbernya.',
      field: 'summary',
      authorName: 'Petugas 2',
      outside: false,
      isResolved: false,
    })
    expect((await post(id, `/comments/${comment?.id}/resolve`, author)).status).toBe(200)
    expect((await view(id)).comments[0]?.isResolved).toBe(true)
    expect((await post(await draft(), `/comments/${comment?.id}/resolve`, author)).status).toBe(404)
  })

  test('is never empty, and is kept and deleted by nobody but administrators', async () => {
    const id = await draft()
    expect((await post(id, '/comments', author, { text: ' \n ' })).status).toBe(400)
    await post(id, '/comments', author, { text: 'Tetap di sini.' })
    const [comment] = (await view(id)).comments
    for (const as of [author, editor]) {
      const changed = await cms.rest(`/comments/${comment?.id}`, { method: 'PATCH', as, body: { text: 'x' } })
      const deleted = await cms.rest(`/comments/${comment?.id}`, { method: 'DELETE', as })
      const made = await cms.rest('/comments', { as, body: { documentId: id, kind: 'approve', authorName: 'Kepala Dinas' } })
      expect([changed.status, deleted.status, made.status]).toEqual([403, 403, 403])
    }
    expect((await cms.rest('/comments', { as: author })).status).toBe(403)
  })

  test('goes when its document is deleted for good', async () => {
    const id = await draft()
    await post(id, '/comments', editor, { text: 'Ikut hilang.' })
    await post(id, '/fact-check', editor, { checker: 'Bu Ahli' })
    expect((await cms.rest(`/programmes/${id}`, { method: 'DELETE', as: editor })).status).toBe(200)
    for (const collection of ['comments', 'fact-check-links'] as const) {
      expect((await cms.payload.count({ collection, where: { documentId: { equals: id } } })).totalDocs).toBe(0)
    }
  })
})

describe('e-mail', () => {
  const mails = (word: string) => readMails(cms.dataDir, word)
  const to = (mail: string | undefined) => /^To: (.*)$/m.exec(mail ?? '')?.[1]

  test('goes to the desk, then to the author at each step, and not again when a live text is saved', async () => {
    const id = await draft({ plainName: 'Surat satu' })
    await post(id, '/submit', author)
    await vi.waitFor(async () => expect(to((await mails('Diajukan: Surat satu'))[0])).toContain('petugas2@contoh.example'))
    await post(id, '/ask-changes', editor, { text: 'Betulkan jumlahnya' })
    await vi.waitFor(async () => expect((await mails('Perlu perbaikan: Surat satu'))[0]).toContain('Betulkan jumlahnya'))
    await post(id, '/submit', author)
    await post(id, '/approve', editor)
    await save(id, editor, '', { _status: 'published' })
    await save(id, editor, '', { _status: 'published', officialName: 'Diubah' })
    await vi.waitFor(async () => expect(to((await mails('Sudah tayang: Surat satu'))[0])).toContain('petugas3@contoh.example'))
    expect(await mails('Disetujui: Surat satu')).toHaveLength(1)
    expect(await mails('Sudah tayang: Surat satu')).toHaveLength(1)
  })

  test('cannot be steered by what is written into a title or a name', async () => {
    const evil = 'Judul\r\nBcc: korban@contoh.example\r\n\r\nIsi palsu'
    await cms.payload.update({ collection: 'users', id: editor.id, data: { name: 'Redaksi\r\nCc: korban@contoh.example' } })
    const id = await draft({ plainName: evil })
    await post(id, '/submit', author)
    await vi.waitFor(async () => expect(await mails('Isi palsu')).not.toEqual([]))
    const heads = (await mails('Isi palsu')).map((mail) => mail.split(/\r?\n\r?\n/)[0] ?? '')
    for (const head of heads) expect(head).not.toMatch(/^(Bcc|Cc):/im)
  })

  test('that fails stops nothing, and the history says so', async () => {
    const send = vi.spyOn(cms.payload, 'sendEmail').mockRejectedValue(new Error('Server surel tidak menjawab'))
    const id = await draft()
    expect((await post(id, '/submit', author)).status).toBe(200)
    await vi.waitFor(async () => expect((await view(id)).comments[0]?.mailProblem).toBe('Server surel tidak menjawab'))
    send.mockRestore()
  })
})
