import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agencyData, create, ground, programmeData } from './support/documents.ts'
import { callServer } from './support/server-functions.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

const secret = 'Rencana rahasia'

let cms: Cms
let editor: Session
let author: Session
/** A draft of another agency, and a live programme with a draft over it. */
let hidden: { id: string }
let changed: { id: string }

beforeAll(async () => {
  cms = await startCms()
  const administrator = await cms.join('administrator')
  const { agency, topic } = await ground(cms, administrator)
  const other = await create(cms, administrator, 'agencies', agencyData())
  editor = await cms.join('editor')
  author = await cms.join('author', [agency.id])
  hidden = await create(cms, editor, 'programmes', programmeData(other.id, topic.id, { plainName: secret }), false)
  changed = await create(cms, editor, 'programmes', programmeData(other.id, topic.id))
  await cms.rest(`/programmes/${changed.id}?draft=true`, { method: 'PATCH', as: editor, body: { plainName: secret } })
})
afterAll(() => cms.stop())

const list = (as: Session, collectionSlug: string, query: object = {}) =>
  callServer(cms, as, 'table-state', { collectionSlug, columns: [{ accessor: 'id', active: true }], query: { limit: 0, ...query } })

const dataOf = (answer: unknown): { docs: object[] } | undefined => (answer as { data?: { docs: object[] } } | null)?.data

describe('case 12: through the functions that the admin’s pages call, an author of another agency', () => {
  test('lists no draft, while an editor does', async () => {
    for (const query of [{}, { where: { plainName: { like: 'rahasia' } } }, { where: { id: { equals: hidden.id } } }]) {
      expect(JSON.stringify(dataOf(await list(author, 'programmes', query)))).not.toContain(secret)
      expect(JSON.stringify(dataOf(await list(editor, 'programmes', query)))).toContain(secret)
    }
  })

  test.each(['publish-requests', 'fact-check-links', 'comments', 'audit'])('lists nothing of %s', async (collection) => {
    expect(dataOf(await list(author, collection))?.docs ?? []).toEqual([])
  })

  test('lists no account but the own', async () => {
    expect(dataOf(await list(author, 'users'))?.docs).toMatchObject([{ id: author.id }])
  })

  test('is given only the form that was sent, never what is stored', async () => {
    for (const { id } of [hidden, changed]) {
      const answer = await callServer(cms, author, 'form-state', {
        collectionSlug: 'programmes',
        id,
        data: {},
        docPermissions: { fields: true },
        docPreferences: { fields: {} },
        operation: 'update',
        returnLockStatus: true,
        checkForStaleData: true,
        originalUpdatedAt: '2020-01-01',
        schemaPath: 'programmes',
      })
      const { state, ...rest } = answer as { state: Record<string, { value?: unknown; initialValue?: unknown }> }
      const values = Object.entries(state).map(([path, { value, initialValue }]) => [path, value, initialValue])
      expect(values.map(([path]) => path)).toContain('plainName')
      expect(JSON.stringify([values, rest])).not.toContain(secret)
    }
  })

  test('copies no language over another', async () => {
    for (const { id } of [hidden, changed]) {
      const before = await cms.payload.findByID({ collection: 'programmes', id, draft: true, locale: 'all', depth: 0 })
      const copying = callServer(cms, author, 'copy-data-from-locale', {
        collectionSlug: 'programmes',
        docID: id,
        fromLocale: 'id',
        toLocale: 'en',
        overrideData: true,
      })
      await expect(copying).rejects.toThrow()
      expect(await cms.payload.findByID({ collection: 'programmes', id, draft: true, locale: 'all', depth: 0 })).toEqual(before)
    }
  })

  test('case 9: schedules nothing, and sees no schedule', async () => {
    const doc = { relationTo: 'programmes', value: hidden.id }
    const answer = await callServer(cms, author, 'schedule-publish', { type: 'publish', date: new Date(), doc })
    expect(answer).toHaveProperty('error')
    const seeing = callServer(cms, author, 'get-upcoming-scheduled-publish', { collectionSlug: 'programmes', id: hidden.id })
    await expect(seeing).rejects.toThrow()
    expect((await cms.payload.findByID({ collection: 'programmes', id: hidden.id }))._status).toBe('draft')
  })

  test('opens no folder of documents', async () => {
    const opening = callServer(cms, author, 'get-folder-results-component-and-data', {
      browseByFolder: true,
      collectionsToDisplay: ['programmes', 'consents'],
      displayAs: 'list',
      sort: 'name',
    })
    expect(await opening).toEqual({ errors: [{ message: expect.stringContaining('not enabled') }] })
  })
})
