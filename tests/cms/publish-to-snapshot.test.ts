import { parseSnapshot, type Snapshot } from '@ruang-solusi/shared/snapshot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayFromNow } from './support/consents.ts'
import { create, ground, programmeData } from './support/documents.ts'
import { type Cms, publisherSecret, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session
let agency: string
let topic: string

beforeAll(async () => {
  cms = await startCms()
  const administrator = await cms.join('administrator')
  const made = await ground(cms, administrator)
  agency = made.agency.id
  topic = made.topic.id
  editor = await cms.join('editor')
})
afterAll(() => cms.stop())

const secret = { 'x-publisher-secret': publisherSecret }
const snapshot = async (): Promise<Snapshot> => parseSnapshot((await cms.rest('/publishing/snapshot', { headers: secret })).text)
const slugs = async () => (await snapshot()).programmes.map(({ slug }) => slug)
const patch = (id: string, body: Record<string, unknown>, query = '') =>
  cms.rest(`/programmes/${id}${query}`, { method: 'PATCH', as: editor, body })
const programme = (more: Record<string, unknown> = {}, publish = true) =>
  create(cms, editor, 'programmes', programmeData(agency, topic, more), publish)

describe('what the snapshot holds', () => {
  test('case 56: a published programme, by slug, without ids, row ids, times, addresses of staff or notes', async () => {
    const { slug, id } = await programme({ internalNote: 'Rahasia redaksi', reviewBy: '2027-01-01' })
    const found = (await snapshot()).programmes.find((candidate) => candidate.slug === slug)
    expect(found).toMatchObject({ plainName: { id: 'Bantuan sekolah' }, route: 'school', example: false })
    const { text } = await cms.rest('/publishing/snapshot', { headers: secret })
    const words = 'Rahasia reviewBy createdAt updatedAt @contoh.example Petugas wasPublished'.split(' ')
    for (const leak of [id, agency, editor.id, ...words]) expect(text).not.toContain(leak)
  })

  test('no draft', async () => {
    const { slug } = await programme({}, false)
    expect(await slugs()).not.toContain(slug)
  })

  test('case 55: not the draft written over a published text', async () => {
    const { id, slug } = await programme()
    await patch(id, { plainName: 'Rancangan rahasia' }, '?draft=true')
    const found = (await snapshot()).programmes.find((candidate) => candidate.slug === slug)
    expect(found?.plainName.id).toBe('Bantuan sekolah')
  })

  test('case 55: nothing dated later than today', async () => {
    const { slug } = await programme({ publishedOn: '2999-01-01' })
    const { programmes, gone } = await snapshot()
    expect([programmes.map((found) => found.slug), gone.map((page) => page.slug)].flat()).not.toContain(slug)
  })

  test('case 55: nothing from its last day on; its page is gone', async () => {
    const { slug } = await programme({ publishedOn: '2026-01-01', takeDownOn: dayFromNow(0) })
    const other = await programme({ takeDownOn: dayFromNow(1) })
    const { programmes, gone } = await snapshot()
    const shown = programmes.map((found) => found.slug)
    expect([shown.includes(slug), shown.includes(other.slug)]).toEqual([false, true])
    expect(gone).toContainEqual({ type: 'programme', slug })
  })

  test('case 53: nothing that lacks its Indonesian text, which is refused before it is public', async () => {
    const answer = await cms.rest('/programmes', {
      method: 'POST',
      as: editor,
      body: { ...programmeData(agency, topic, { plainName: '', slug: 'tanpa-nama' }), _status: 'published' },
    })
    expect([answer.status, answer.text.includes('plainName')]).toEqual([400, true])
    expect(await slugs()).not.toContain('tanpa-nama')
  })

  test('no unpublished programme; its page is gone', async () => {
    const { id, slug } = await programme()
    expect((await patch(id, { _status: 'draft' })).status).toBe(200)
    const after = await snapshot()
    expect(after.programmes.map((found) => found.slug)).not.toContain(slug)
    expect(after.gone).toContainEqual({ type: 'programme', slug })
  })

  test('case 55: no trashed programme; its page is gone, and lives again when restored', async () => {
    const { id, slug } = await programme()
    expect((await patch(id, { deletedAt: new Date().toISOString() })).status).toBe(200)
    expect((await snapshot()).gone).toContainEqual({ type: 'programme', slug })
    expect((await patch(id, { deletedAt: null, _status: 'published' }, '?trash=true')).status).toBe(200)
    const after = await snapshot()
    expect(after.programmes.map((found) => found.slug)).toContain(slug)
    expect(after.gone).not.toContainEqual({ type: 'programme', slug })
  })

  test('no deleted programme; its page is gone', async () => {
    const { id, slug } = await programme()
    expect((await cms.rest(`/programmes/${id}`, { method: 'DELETE', as: editor })).status).toBe(200)
    expect((await snapshot()).gone).toContainEqual({ type: 'programme', slug })
  })

  test('no slug of a draft that was never public among the gone', async () => {
    const { id, slug } = await programme({}, false)
    await patch(id, { deletedAt: new Date().toISOString() }, '?draft=true')
    expect((await snapshot()).gone.map((page) => page.slug)).not.toContain(slug)
  })

  test('a redirect from the old address when a published slug changes, twice', async () => {
    const { id, slug } = await programme()
    await patch(id, { slug: `${slug}-dua`, _status: 'published' })
    await patch(id, { slug: `${slug}-tiga`, _status: 'published' })
    const { redirects } = await snapshot()
    expect(redirects).toContainEqual({ from: `/program/${slug}/`, to: `/program/${slug}-tiga/` })
    expect(redirects).toContainEqual({ from: `/program/${slug}-dua/`, to: `/program/${slug}-tiga/` })
  })

  test('no redirect from an address that lives again', async () => {
    const { id, slug } = await programme()
    await patch(id, { slug: `${slug}-baru`, _status: 'published' })
    await programme({ slug })
    expect((await snapshot()).redirects.map(({ from }) => from)).not.toContain(`/program/${slug}/`)
  })

  test('the status in force today', async () => {
    const closed = await programme({ status: { state: 'open', closesOn: '2020-01-01' } })
    const opened = await programme({ status: { state: 'upcoming', opensOn: '2020-01-01' } })
    const { programmes } = await snapshot()
    const state = (slug: string) => programmes.find((found) => found.slug === slug)?.status.state
    expect([state(closed.slug), state(opened.slug)]).toEqual(['closed', 'open'])
  })

  test('case 53, 54: a translation where there is one, and nothing where there is none', async () => {
    const { id, slug } = await programme()
    const saved = await cms.rest(`/programmes/${id}?locale=en`, {
      method: 'PATCH',
      as: editor,
      body: { plainName: 'School aid', _status: 'published' },
    })
    expect(saved.status).toBe(200)
    const found = (await snapshot()).programmes.find((candidate) => candidate.slug === slug)
    expect(found?.plainName).toEqual({ id: 'Bantuan sekolah', en: 'School aid' })
    expect(found?.summary).toEqual({ id: expect.any(String) })
  })

  test('a text written without naming a locale, in Indonesian', async () => {
    const { id, slug } = await programme()
    await patch(id, { plainName: 'Tanpa lokal', _status: 'published' })
    expect((await snapshot()).programmes.find((found) => found.slug === slug)?.plainName.id).toBe('Tanpa lokal')
  })
})

test('equal content gives the equal hash, other content another', async () => {
  const hash = async () => (await cms.rest('/publishing/snapshot', { headers: secret })).headers.get('x-snapshot-hash')
  const { id } = await programme()
  const before = await hash()
  await patch(id, { plainName: 'Lain', _status: 'published' })
  const changed = await hash()
  await patch(id, { plainName: 'Bantuan sekolah', _status: 'published' })
  expect(changed).not.toBe(before)
  expect(await hash()).toBe(before)
})

test('case 11: a copy of a published programme is a draft with an address of its own, and nowhere in the snapshot', async () => {
  const { id, slug } = await programme()
  const copy = await cms.rest<{ doc: { id: string; slug: string; _status: string } }>(`/programmes/${id}/duplicate`, {
    method: 'POST',
    as: editor,
    body: {},
  })
  expect(copy.body.doc).toMatchObject({ slug: `${slug}-salinan`, _status: 'draft' })
  const { text } = await cms.rest('/publishing/snapshot', { headers: secret })
  expect(text).not.toContain('salinan')
  expect((await patch(copy.body.doc.id, { _status: 'published' })).status).toBe(200)
  expect(await slugs()).toContain(`${slug}-salinan`)
})

test('an address made from a title that is taken gets a number', async () => {
  const first = await programme({ slug: '', plainName: 'Bantuan dengan judul sama' })
  const second = await programme({ slug: '', plainName: 'Bantuan dengan judul sama' })
  expect([first.slug, second.slug]).toEqual(['bantuan-dengan-judul-sama', 'bantuan-dengan-judul-sama-2'])
})

describe('an agency that public programmes need', () => {
  test.each([
    ['unpublished', { _status: 'draft' }, 'PATCH'],
    ['trashed', { deletedAt: '2026-11-23T00:00:00.000Z' }, 'PATCH'],
    ['deleted', undefined, 'DELETE'],
  ])('cannot be %s, and the programme is named', async (_name, body, method) => {
    await programme({ plainName: 'Bantuan yang memakai' })
    const { status, text } = await cms.rest(`/agencies/${agency}`, { method, as: editor, ...(body ? { body } : {}) })
    expect(status).toBe(400)
    expect(text).toContain('masih dipakai')
    expect((await snapshot()).agencies).toHaveLength(1)
  })
})
