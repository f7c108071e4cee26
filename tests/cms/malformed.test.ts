import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { create, ground, programmeData } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let administrator: Session
let id: string

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.join('administrator')
  const { agency, topic } = await ground(cms, administrator)
  id = (await create(cms, administrator, 'programmes', programmeData(agency.id, topic.id))).id
})
afterAll(() => cms.stop())

const ask = (path: string) => cms.rest(path, { as: administrator })

/** Every field of a collection, also those inside groups and lists, by dotted path. */
const pathsIn = (fields: FlattenedField[], prefix = ''): string[] =>
  fields.flatMap((field) => [
    `${prefix}${field.name}`,
    ...('flattenedFields' in field ? pathsIn(field.flattenedFields, `${prefix}${field.name}.`) : []),
  ])

/** Requests that were answered as our failure, or not within a second. */
async function failing(paths: string[]): Promise<string[]> {
  const failed: string[] = []
  for (const path of paths) {
    const start = performance.now()
    const { status } = await ask(path)
    const milliseconds = performance.now() - start
    if (status >= 500 || milliseconds > 1000) failed.push(`${status} ${Math.round(milliseconds)} ms ${path.slice(0, 100)}`)
  }
  return failed
}

describe('case 33: hidden fields', () => {
  test.each(['hash', 'salt', 'resetPasswordToken', 'loginAttempts', 'lockUntil'])(
    '%s is neither asked for, sorted by nor shown',
    async (field) => {
      const asked = await ask(`/users?where[${field}][exists]=true`)
      const sorted = await ask(`/users?sort=${field}`)
      const selected = await cms.rest<{ docs: object[] }>(`/users?select[${field}]=true`, { as: administrator })
      expect([asked.status, sorted.status]).toEqual([400, 400])
      for (const user of selected.body.docs) expect(Object.keys(user)).not.toContain(field)
    },
  )
})

describe('case 34, 35: no question about any field is our failure', () => {
  const odd = [
    '[$ne]=x',
    '[near]=x',
    '[within]=x',
    '[all]=x',
    '[equals][a]=x',
    '[equals][]=x',
    '=x',
    '[greater_than]=x',
    '[in]=x',
    '[like]=%00',
    '[equals]=x',
  ]

  test.each(['programmes', 'media', 'users', 'payload-preferences'] as const)('of %s', async (slug) => {
    const fields = cms.payload.collections[slug]?.config.flattenedFields ?? []
    const paths = [...pathsIn(fields), 'nope', '__proto__', 'constructor', '$where', "name'--", 'a b', 'rule.all.question', 'version.name']
    const questions = paths.flatMap((path, index) => [
      `/${slug}?sort=${path}`,
      `/${slug}/versions?sort=-version.${path}`,
      // every question about some field, and some question about every field
      ...odd.filter((_one, number) => index % 4 === number % 4 || index < 8).map((one) => `/${slug}?where[${path}]${one}`),
    ])
    expect(questions.length).toBeGreaterThan(60)
    expect(await failing(questions)).toEqual([])
  })

  test.each([
    'sort=rule.all',
    'sort=$where',
    'sort=',
    'where=x',
    'where[or]=x',
    'where[rule.all][equals]=x',
    'where[example][equals]=x',
    'where[updatedAt][greater_than]=x',
    'where[plainName][equals][$ne]=x',
    "where[plainName'][equals]=x",
    'data=x',
    `where[plainName][in]=${'x,'.repeat(40_000)}`,
  ])('%s is refused with 400', async (query) => {
    expect((await ask(`/programmes?${query}`)).status).toBe(400)
    const body = { method: 'POST', headers: { 'x-payload-http-method-override': 'GET' }, as: administrator }
    const form = { ...body.headers, 'content-type': 'application/x-www-form-urlencoded' }
    expect((await cms.rest('/programmes', { ...body, headers: form, text: query })).status).toBe(400)
    expect(await cms.payload.count({ collection: 'programmes' })).toEqual({ totalDocs: 1 })
  })
})

test('case 36: absurd limits, pages, depths and nesting are clamped or refused, within a second', async () => {
  const deep = `where${'[or][0]'.repeat(60)}[name][equals]=x`
  const queries = [
    deep,
    'limit=0',
    'limit=-1',
    'limit=1e308',
    'limit=x',
    'page=-1',
    'page=1e308',
    'page=x',
    'depth=999',
    'depth=-1',
    'depth=1e308',
    'locale=zz',
    'locale[]=id',
    'fallback-locale=zz',
    'select=x',
    'populate=x',
    'joins=x',
    'draft[]=1',
    'sort[a]=name',
  ]
  const places = [
    '/programmes',
    '/programmes/versions',
    `/programmes/${id}`,
    '/programmes/count',
    '/globals/site-settings',
    '/globals/site-settings/versions',
    '/users/me',
  ]
  expect(await failing(places.flatMap((place) => queries.map((query) => `${place}?${query}`)))).toEqual([])
  expect((await ask(`/programmes?${deep}`)).status).toBe(400)
})

test('case 37: lists 10,000 deep and 20 MB are refused', async () => {
  const nest = '['.repeat(10_000) + ']'.repeat(10_000)
  for (const body of [nest, `{"plainName":${nest}}`])
    expect((await cms.rest('/programmes?draft=true', { as: administrator, body })).status).toBe(400)
  const huge = JSON.stringify({ plainName: 'x'.repeat(20_000_000) })
  expect((await cms.rest('/programmes?draft=true', { as: administrator, body: huge })).status).toBe(413)
})

test('case 37: an object or a list where a text belongs is refused at its field, also in a draft', async () => {
  for (const plainName of [{ $ne: 1 }, ['x'], {}]) {
    for (const query of ['?draft=true', '?draft=true&autosave=true']) {
      const { status, text } = await cms.rest(`/programmes/${id}${query}`, { method: 'PATCH', as: administrator, body: { plainName } })
      expect(status, text).toBe(400)
      expect(text).toContain('plainName')
    }
  }
})

test.each([
  ['an option that is not offered', { kind: 'nope' }, 'kind'],
  ['a list of options where one belongs', { kind: ['dinas', 'nope'] }, 'kind'],
])('case 37: %s is refused at its field, also in a draft', async (_name, body, path) => {
  const answer = await cms.rest<{ errors: { data: { errors: { path: string; message: string }[] } }[] }>('/agencies?draft=true', {
    as: administrator,
    body: { name: 'Dinas', ...body },
  })
  expect(answer.status).toBe(400)
  expect(answer.body.errors[0]?.data.errors).toEqual([expect.objectContaining({ path, message: expect.stringContaining('pilihan') })])
})

test('case 37: an unknown option in a row of a story is refused at its field, also in a draft', async () => {
  const story = await create(cms, administrator, 'stories', { alias: 'Bu S.' }, false)
  const body = { whatYouCanDo: [{ action: 'nope', text: 'Tanyakan dulu ke kelurahan.' }] }
  const answer = await cms.rest(`/stories/${story.id}?draft=true`, { method: 'PATCH', as: administrator, body })
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('Pilih lagi dari daftar')
})

test('case 38: ids that no document has are not found', async () => {
  const odd = ['%00', '9'.repeat(400), '..%2f..%2fusers', '__proto__', 'constructor', '%', '%E0%A4%A', 'null', '-1', '{}', "1' or '1'='1"]
  for (const name of odd) {
    for (const path of [`/programmes/${name}`, `/programmes/versions/${name}`, `/users/${name}`, `/globals/${name}`, `/${name}`]) {
      for (const method of ['GET', 'PATCH', 'DELETE']) {
        const { status } = await cms.rest(path, { method, as: administrator, ...(method === 'PATCH' ? { body: {} } : {}) })
        expect([404, 403, 400], `${method} ${path.slice(0, 60)}`).toContain(status)
      }
    }
    expect((await ask(`/programmes/${name}`)).status).toBe(404)
  }
})

test('case 44: no address of a file leads out of the folder', async () => {
  for (const name of ['..%2f..%2fcms.db', '%2e%2e%2fcms.db', '..%5c..%5ccms.db', 'tidak-ada.webp']) {
    expect([403, 404]).toContain((await ask(`/media/file/${name}`)).status)
    expect([401, 403, 404]).toContain((await cms.rest(`/media/file/${name}`)).status)
  }
})
