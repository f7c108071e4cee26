import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { create, ground, programmeData } from './support/documents.ts'
import { type Cms, publisherSecret, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session
let agency: string
let topic: string

beforeAll(async () => {
  cms = await startCms()
  const made = await ground(cms, await cms.join('administrator'))
  agency = made.agency.id
  topic = made.topic.id
  editor = await cms.join('editor')
})
afterAll(() => cms.stop())

const secret = { 'x-publisher-secret': publisherSecret }
const patch = (id: string, body: Record<string, unknown>) => cms.rest(`/programmes/${id}`, { method: 'PATCH', as: editor, body })
const programme = () => create(cms, editor, 'programmes', programmeData(agency, topic))

describe('the dirty mark', () => {
  const state = async () => (await cms.rest<{ dirtyMark: string; publishedMark: string }>('/publishing/state', { headers: secret })).body
  const report = (body: object) => cms.rest('/publishing/release', { headers: secret, body })
  const status = async (id: string) =>
    (await cms.rest<Record<string, unknown>>(`/publishing/status?type=programme&id=${id}`, { as: editor })).body

  test('is set by a change, answered by a release, and told to the editor', async () => {
    const startedAt = new Date().toISOString()
    const { id, slug } = await programme()
    const dirty = await state()
    expect(dirty.dirtyMark).not.toBe(dirty.publishedMark)
    expect(await status(id)).toEqual({ state: 'publishing' })

    await report({ mark: dirty.dirtyMark, state: 'building', startedAt })
    await report({ mark: dirty.dirtyMark, state: 'live', releaseId: 'r1', startedAt, finishedAt: new Date().toISOString(), pages: 1 })
    expect((await state()).dirtyMark).toBe('')
    expect(await status(id)).toMatchObject({
      state: 'live',
      url: `http://localhost:4321/program/${slug}/`,
      milliseconds: expect.any(Number),
    })
  })

  test('survives a change made while a release is built', async () => {
    const first = await programme()
    const { dirtyMark } = await state()
    await patch(first.id, { plainName: 'Diubah saat dibangun', _status: 'published' })
    await report({
      mark: dirtyMark,
      state: 'live',
      releaseId: 'r2',
      startedAt: new Date().toISOString(),
      finishedAt: new Date().toISOString(),
    })
    expect((await state()).dirtyMark).not.toBe('')
    expect(await status(first.id)).toEqual({ state: 'publishing' })
  })

  test('that failed tells why', async () => {
    const { id } = await programme()
    const { dirtyMark } = await state()
    await report({
      mark: dirtyMark,
      state: 'failed',
      startedAt: new Date().toISOString(),
      finishedAt: new Date().toISOString(),
      problem: 'Kartu terlalu besar.',
    })
    expect(await status(id)).toEqual({ state: 'failed', problem: 'Kartu terlalu besar.' })
  })

  test('refuses a report it does not understand', async () => {
    expect((await report({ mark: '', state: 'perhaps', startedAt: 'now' })).status).toBe(400)
  })
})
