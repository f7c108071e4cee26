import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agencyData, create, ground, programmeData } from './support/documents.ts'
import { type Cms, password, publisherSecret, type Session, startCms } from './support/start-cms.ts'

const collections = [
  'topics',
  'agencies',
  'programmes',
  'papers',
  'stories',
  'clarifications',
  'notices',
  'guides',
  'questions',
  'parameters',
  'personas',
  'consents',
  'consent-evidence',
  'media',
  'users',
  'redirects',
  'releases',
  'audit',
  'publish-requests',
  'comments',
  'fact-check-links',
  'second-reviews',
]

let cms: Cms
let administrator: Session
let author: Session
let own: { id: string }
let other: { id: string }
let programme: { id: string; slug: string }

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.join('administrator')
  const { agency, topic } = await ground(cms, administrator)
  own = agency
  other = await create(cms, administrator, 'agencies', agencyData())
  programme = await create(cms, administrator, 'programmes', programmeData(agency.id, topic.id))
  author = await cms.join('author', [agency.id])
})
afterAll(() => cms.stop())

describe('an anonymous request', () => {
  test.each(collections)('case 1, 2: reads and writes nothing in %s', async (collection) => {
    const answers = await Promise.all([
      cms.rest(`/${collection}`),
      cms.rest(`/${collection}?draft=true&trash=true`),
      cms.rest(`/${collection}/versions`),
      cms.rest(`/${collection}`, { body: { name: 'x' } }),
      cms.rest(`/${collection}?where[id][exists]=true`, { method: 'PATCH', body: { name: 'x' } }),
      cms.rest(`/${collection}?where[id][exists]=true`, { method: 'DELETE' }),
    ])
    for (const { status, text } of answers) {
      expect([401, 403, 404]).toContain(status)
      expect(text).not.toContain('Bantuan sekolah')
    }
    expect([401, 403]).toContain(answers[0]?.status)
  })

  test.each([
    '/globals/site-settings',
    '/globals/site-settings/versions',
    '/publishing/state',
    '/publishing/snapshot',
    '/publishing/status',
    '/eligibility/workbench',
    '/globals/word-lists',
    '/coach/lists',
  ])('reads nothing at %s', async (path) => expect([401, 403]).toContain((await cms.rest(path)).status))

  test('tries no rule', async () => expect((await cms.rest('/eligibility/evaluate', { body: {} })).status).toBe(401))

  test('finds nothing in the preferences', async () => {
    const { text } = await cms.rest('/payload-preferences')
    expect(text).not.toContain('"id"')
  })

  test('case 19: cannot register itself as the first account', async () => {
    const { status } = await cms.rest('/users/first-register', { body: { email: 'x@contoh.example', password, role: 'administrator' } })
    expect(status).toBe(403)
    expect((await cms.payload.count({ collection: 'users' })).totalDocs).toBe(2)
  })

  test('case 32: finds no GraphQL', async () =>
    expect((await cms.rest('/graphql', { body: { query: '{ Users { docs { email } } }' } })).status).toBe(404))

  test('case 29: cannot run jobs', async () => expect([401, 403, 404]).toContain((await cms.rest('/payload-jobs/run')).status))
})

describe('an author', () => {
  test('saves a draft for the own agency', async () => {
    const { status } = await cms.rest('/guides?draft=true', {
      as: author,
      body: { name: 'Melihat desil', agency: own.id, _status: 'draft' },
    })
    expect(status).toBe(201)
  })

  test.each([
    ['case 14: for another agency', 400, () => ({ name: 'x', agency: other.id, _status: 'draft' })],
    ['case 7: published at once', 403, () => ({ name: 'x', agency: own.id, _status: 'published' })],
  ])('creates nothing, %s: %i', async (_name, status, body) =>
    expect((await cms.rest('/guides', { as: author, body: body() })).status).toBe(status),
  )

  test.each([
    ['case 3: by publishing', '', { _status: 'published' }],
    ['case 4: by writing without a draft', '', { plainName: 'Diubah' }],
    ['case 4: by unpublishing', '', { _status: 'draft' }],
    ['case 5: by publishing all locales', '?publishAllLocales=true', { plainName: 'Diubah' }],
    ['case 5: by publishing one locale', '?publishSpecificLocale=id&draft=true', { plainName: 'Diubah' }],
    ['case 5: by unpublishing all locales', '?unpublishAllLocales=true', {}],
    ['case 14: by moving it to another agency', '?draft=true', 'move'],
    ['case 13: by trashing', '?draft=true', { deletedAt: '2026-11-23T00:00:00.000Z' }],
  ])('does not change live text %s', async (_name, query, body) => {
    const data = body === 'move' ? { agency: other.id } : body
    const { status } = await cms.rest(`/programmes/${programme.id}${query}`, { method: 'PATCH', as: author, body: data })
    const live = await cms.payload.findByID({ collection: 'programmes', id: programme.id, depth: 0 })
    expect(status).toBe(body === 'move' ? 400 : 403)
    expect(live).toMatchObject({ plainName: 'Bantuan sekolah', _status: 'published', agency: own.id })
  })

  test('case 6, 8: does not change live text in bulk, nor by restoring a version', async () => {
    const bulk = await cms.rest('/programmes?where[id][exists]=true', { method: 'PATCH', as: author, body: { plainName: 'Diubah' } })
    const versions = await cms.payload.findVersions({ collection: 'programmes', where: { parent: { equals: programme.id } } })
    const restored = await cms.rest(`/programmes/versions/${versions.docs[0]?.id}`, { method: 'POST', as: author })
    expect([bulk.status, restored.status]).toEqual([403, 403])
  })

  test('case 16, 17: gives itself no role and no agency', async () => {
    await cms.rest(`/users/${author.id}`, { method: 'PATCH', as: author, body: { role: 'administrator', agencies: [other.id] } })
    const user = await cms.payload.findByID({ collection: 'users', id: author.id, depth: 0 })
    expect(user).toMatchObject({ role: 'author', agencies: [own.id] })
  })

  test('makes no account, unlocks none, reads no other', async () => {
    const made = await cms.rest('/users', { as: author, body: { name: 'x', email: 'y@contoh.example', password, role: 'author' } })
    const unlocked = await cms.rest('/users/unlock', { as: author, body: { email: 'petugas1@contoh.example' } })
    const seen = await cms.rest<{ docs: { id: string }[] }>('/users', { as: author })
    expect([made.status, unlocked.status]).toEqual([403, 403])
    expect(seen.body.docs.map(({ id }) => id)).toEqual([author.id])
  })
})

describe('reading', () => {
  test.each(['0', '-1', '1e308', '100000'])('case 36: is clamped when limit is %s', async (limit) => {
    const { body } = await cms.rest<{ limit: number }>(`/programmes?limit=${limit}`, { as: administrator })
    expect(body.limit).toBe(100)
  })

  test('is clamped in depth', async () => {
    const { status } = await cms.rest('/programmes?depth=999', { as: administrator })
    expect(status).toBe(200)
  })

  test('of the publisher’s endpoints needs the whole secret', async () => {
    const wrong = await cms.rest('/publishing/state', { headers: { 'x-publisher-secret': publisherSecret.slice(1) } })
    const right = await cms.rest('/publishing/state', { headers: { 'x-publisher-secret': publisherSecret } })
    expect([wrong.status, right.status]).toEqual([403, 200])
  })
})

describe('a password', () => {
  test.each(['123', 'pendek', 'aaaaaaaaaaaaaaaa', 'x'.repeat(201), 'petugas99-petugas99'])('case 23: of %s is refused', async (weak) => {
    const body = { name: 'x', email: 'petugas99@contoh.example', password: weak, role: 'author' }
    const { status, text } = await cms.rest('/users', { as: administrator, body })
    expect(status).toBe(400)
    expect(text).toContain('Kata sandi')
  })

  test('case 20: that is wrong, of an unknown or of a locked account answers alike', async () => {
    await cms.payload.create({
      collection: 'users',
      data: { name: 'x', email: 'dikunci@contoh.example', password, role: 'author' },
    })
    const login = (email: string, word: string) => cms.rest('/users/login', { body: { email, password: word } })
    for (let attempt = 0; attempt < 5; attempt += 1) await login('dikunci@contoh.example', 'salah-salah-salah')
    const answers = await Promise.all([
      login('dikunci@contoh.example', password),
      login('tidak-ada@contoh.example', password),
      login('petugas1@contoh.example', 'salah'),
    ])
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  })
})

test.each([
  ['null', 400],
  ['[]', 400],
  ['{"a":', 400],
  [JSON.stringify({ name: 'x'.repeat(1_100_000) }), 413],
])('case 37: a malformed or huge body is refused: %#', async (body, status) => {
  expect((await cms.rest('/programmes', { as: administrator, body })).status).toBe(status)
})
