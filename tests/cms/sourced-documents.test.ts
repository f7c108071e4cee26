import { examples } from '@ruang-solusi/shared/examples'
import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session
let users: { editor: TypedUser; author: TypedUser }

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.join('editor')
  const { seedContent } = await import('../../cms/src/seed/seed-content.ts')
  await seedContent(cms.payload, () => {})
  const { docs } = await cms.payload.find({ collection: 'agencies', where: { slug: { equals: 'disdikbud' } } })
  const author = await cms.join('author', [String(docs[0]?.id)])
  const userOf = async (id: string) => ({ ...(await cms.payload.findByID({ collection: 'users', id, depth: 0 })), collection: 'users' })
  users = { editor: (await userOf(editor.id)) as TypedUser, author: (await userOf(author.id)) as TypedUser }
})
afterAll(() => cms.stop())

const snapshot = async () => {
  const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
  return JSON.parse((await exportSnapshot(cms.payload, '2026-11-23')).json)
}
const bySlug = (slug: string) => (document: { slug: string }) => document.slug === slug

test('the actions of a story and the sources of stories and notices reach the snapshot as they were written', async () => {
  const { stories, notices } = await snapshot()
  for (const { slug, whatYouCanDo, sources } of examples.story) {
    expect(stories.find(bySlug(slug))).toMatchObject({ whatYouCanDo, sources })
  }
  for (const { slug, sources } of examples.notice) expect(notices.find(bySlug(slug))?.sources).toEqual(sources)
})

test('an action that was written before actions had a kind is read as telling others', async () => {
  const { docs } = await cms.payload.find({ collection: 'stories', where: { slug: { equals: 'teh-sore' } }, depth: 0 })
  const id = String(docs[0]?.id)
  const connection = cms.payload.db as unknown as Record<string, unknown>
  if (process.env.TEST_DB === 'mongodb') {
    const { collections } = connection as { collections: Record<string, { collection: import('mongodb').Collection }> }
    await collections.stories?.collection.updateOne({ slug: 'teh-sore' }, { $unset: { 'whatYouCanDo.$[].action': '' } })
  } else {
    const { client } = connection as { client: { execute: (query: object) => Promise<unknown> } }
    await client.execute({ sql: 'INSERT INTO stories_what_you_can_do (_order, _parent_id, id) VALUES (9, ?, ?)', args: [id, 'lama'] })
    const text = "INSERT INTO stories_what_you_can_do_locales (text, _locale, _parent_id) VALUES ('Sapa tetangga.', 'id', 'lama')"
    await client.execute({ sql: text, args: [] })
  }
  const { stories } = await snapshot()
  expect(stories.find(bySlug('teh-sore'))?.whatYouCanDo.at(-1).action).toBe('tell')
})

test('an unknown kind of action is not published', async () => {
  const { docs } = await cms.payload.find({ collection: 'stories', where: { slug: { equals: 'tas-sekolah' } }, depth: 0 })
  const body = { whatYouCanDo: [{ action: 'donate', text: 'Kirim uang.' }] }
  const answer = await cms.rest(`/stories/${docs[0]?.id}`, { method: 'PATCH', body: { ...body, _status: 'published' }, as: editor })
  expect(answer.status).toBe(400)
})

test('facts of notices and stories that nobody verified are listed by agency, and not once a notice is over', async () => {
  const { readFacts } = await import('../../cms/src/review/facts.ts')
  const hrefs = async (user: TypedUser, day: string) =>
    (await readFacts(cms.payload, user, day)).flatMap(({ agency, documents }) => documents.map(({ title }) => `${agency}: ${title}`))
  const pip = examples.notice.find(bySlug('berkas-pip-sampai-30-november'))?.name.id
  const sandals = examples.story.find(bySlug('dua-pasang-sandal'))?.name.id
  const listed = await hrefs(users.editor, '2026-11-23')
  expect(listed.filter((line) => line.endsWith(`: ${pip}`))).toHaveLength(1)
  expect(listed.filter((line) => line.endsWith(`: ${sandals}`))).toHaveLength(1)
  expect((await hrefs(users.author, '2026-11-23')).filter((line) => line.endsWith(`: ${sandals}`))).toEqual([])
  expect((await hrefs(users.editor, '2026-12-01')).filter((line) => line.endsWith(`: ${pip}`))).toEqual([])
})
