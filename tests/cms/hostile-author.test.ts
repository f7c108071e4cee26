import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agencyData, create, ground, programmeData } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

const secret = 'Rencana rahasia'

let cms: Cms
let administrator: Session
let editor: Session
let author: Session
let own: string
let topic: string
/** A live programme of another agency, with a draft over it that nobody else may read. */
let foreign: { id: string }

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.join('administrator')
  const made = await ground(cms, administrator)
  own = made.agency.id
  topic = made.topic.id
  editor = await cms.join('editor')
  author = await cms.join('author', [own])
  const other = await create(cms, administrator, 'agencies', agencyData())
  foreign = await create(cms, editor, 'programmes', programmeData(other.id, topic))
  const colleague = await cms.join('author', [other.id])
  const draft = { method: 'PATCH', as: colleague, body: { plainName: secret } }
  await cms.rest(`/programmes/${foreign.id}?draft=true`, draft)
  await cms.rest(`/review/programmes/${foreign.id}/comments`, { as: colleague, body: { text: `${secret}, jangan disebar.` } })
})
afterAll(() => cms.stop())

describe('an author of another agency does not learn what is only drafted', () => {
  test.each([
    ['the trail of the live document', () => `/audit-trail/of?subject=programmes&id=${foreign.id}`],
    ['its review and comments', () => `/review/programmes/${foreign.id}`],
    ['its versions', () => `/programmes/versions?where[parent][equals]=${foreign.id}&draft=true`],
    ['a filter on drafts', () => `/programmes?draft=true&where[plainName][like]=rahasia&depth=3`],
    ['a count of drafts', () => '/programmes/count?draft=true&where[plainName][like]=rahasia'],
    ['an order of drafts', () => '/programmes?draft=true&sort=-plainName&limit=100'],
    ['every language at once', () => `/programmes/${foreign.id}?draft=true&locale=all&depth=3`],
    ['a selection', () => `/programmes/${foreign.id}?draft=true&select[plainName]=true&populate[programmes][plainName]=true`],
  ])('from %s', async (_name, path) => {
    const { text } = await cms.rest(path(), { as: author })
    expect(text).not.toContain(secret)
    expect(text).not.toMatch(/"totalDocs":[1-9].*rahasia/)
  })

  test('from a filter that counts', async () => {
    const { body } = await cms.rest<{ totalDocs: number }>('/programmes/count?draft=true&where[plainName][like]=rahasia', { as: author })
    expect(body.totalDocs).toBe(0)
  })

  test('from a copy made for the own agency', async () => {
    const { text } = await cms.rest(`/programmes/${foreign.id}/duplicate?draft=true`, { as: author, body: { agency: own } })
    expect(text).not.toContain(secret)
  })

  test('from its trail, once something else was published over the draft', async () => {
    await cms.rest(`/programmes/${foreign.id}`, {
      method: 'PATCH',
      as: editor,
      body: { plainName: 'Bantuan sekolah', _status: 'published' },
    })
    const { status, text } = await cms.rest(`/audit-trail/of?subject=programmes&id=${foreign.id}`, { as: author })
    expect([status, text.includes(secret)]).toEqual([404, false])
    expect((await cms.rest(`/programmes/${foreign.id}`, { as: author })).status).toBe(200)
  })

  test('and editors do read its trail and its comments', async () => {
    for (const path of [`/audit-trail/of?subject=programmes&id=${foreign.id}`, `/review/programmes/${foreign.id}`]) {
      expect((await cms.rest(path, { as: editor })).text).toContain(secret)
    }
  })
})

describe('an author', () => {
  test('reads and changes no preferences but the own', async () => {
    await cms.rest('/payload-preferences/list', { as: editor, body: { value: { columns: [secret] } } })
    expect((await cms.rest('/payload-preferences?depth=0', { as: author })).text).not.toContain(secret)
    await cms.rest('/payload-preferences?where[key][exists]=true', { method: 'PATCH', as: author, body: { value: 'mine' } })
    await cms.rest('/payload-preferences?where[key][exists]=true', { method: 'DELETE', as: author })
    expect((await cms.rest('/payload-preferences/list', { as: editor })).text).toContain(secret)
  })

  test('makes no document pass for another by sending its id', async () => {
    const mine = await create(cms, author, 'programmes', programmeData(own, topic, { plainName: 'Milik sendiri' }), false)
    await cms.rest(`/programmes/${mine.id}?draft=true`, {
      method: 'PATCH',
      as: author,
      body: { id: foreign.id, plainName: 'Diambil alih' },
    })
    const read = async (id: string) =>
      (await cms.rest<{ id: string; plainName: string }>(`/programmes/${id}?draft=true&depth=0`, { as: editor })).body
    expect((await read(mine.id)).id).toBe(mine.id)
    expect(await read(foreign.id)).toMatchObject({ id: foreign.id, plainName: 'Bantuan sekolah' })
  })

  test.each([
    ['of accounts by their address', '/programmes?where[submittedBy.email][like]=petugas&limit=100'],
    ['of accounts by their secrets', '/users?where[resetPasswordToken][exists]=true'],
    ['of consents by who gave them', '/stories?where[consents.person][like]=a'],
  ])('finds nothing by a question %s', async (_name, path) => {
    const { status, body } = await cms.rest<{ docs?: object[] }>(path, { as: author })
    expect([200, 400, 403]).toContain(status)
    expect(body.docs ?? []).toEqual([])
  })
})

test('case 36: one answer holds at most 100 documents or versions, whatever is asked', async () => {
  const places = ['/programmes', '/programmes/versions', '/users', '/audit', '/globals/site-settings/versions']
  const most: number[] = []
  for (const place of places) {
    for (const query of ['limit=0', 'limit=5000', 'limit=-1', 'pagination=false', 'pagination=false&limit=0']) {
      const { status, body } = await cms.rest<{ limit: number }>(`${place}?${query}&depth=0`, { as: administrator })
      if (status === 200) most.push(body.limit)
    }
  }
  expect(most).toHaveLength(20)
  expect(most.filter((limit) => !(limit >= 1 && limit <= 100))).toEqual([])
})
