import { parseSnapshot } from '@ruang-solusi/shared/snapshot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consentData, dayFromNow, made, photoOf, storyData, uploadEvidence, uploadTo } from './support/consents.ts'
import { create, ground, programmeData } from './support/documents.ts'
import { type Cms, publisherSecret, type Session, startCms } from './support/start-cms.ts'

type Refusal = { errors: { data: { errors: { path: string; message: string }[] } }[] }

let cms: Cms
let editor: Session
let agency: string
let topic: string
let evidence: string

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.join('editor')
  const base = await ground(cms, await cms.join('administrator'))
  agency = base.agency.id
  topic = base.topic.id
  evidence = (await uploadEvidence(cms, editor, 31)).id
})
afterAll(() => cms.stop())

const consent = async (more: Record<string, unknown> = {}) =>
  made(await cms.rest('/consents', { as: editor, body: consentData({ evidence, ...more }) })).id

/** Changes a consent behind every check, as time or an older version of the CMS would. */
const force = (id: string, data: Record<string, unknown>) => cms.payload.db.updateOne({ collection: 'consents', id, data: data as never })

const story = (more: Record<string, unknown> = {}) => storyData(agency, topic, more)

const publish = (more: Record<string, unknown>) =>
  cms.rest<Refusal>('/stories', { as: editor, body: { ...story(more), _status: 'published' } })

const problems = ({ body }: { body: Refusal }) => body.errors?.[0]?.data?.errors ?? []

async function snapshot() {
  const answer = await cms.rest('/publishing/snapshot', { headers: { 'x-publisher-secret': publisherSecret } })
  return { ...parseSnapshot(answer.text), text: answer.text }
}

let photos = 40
async function photoWith(consents: string[]) {
  photos += 6
  const shown = { alt: 'Bu S. menjahit di teras', people: 'recognisable', consents }
  const { id, filename = '' } = made(await uploadTo(cms, editor, 'media', await photoOf(photos), shown))
  return { id, hash: filename.replace('.webp', '') }
}

describe('a story is not published', () => {
  test('without a consent, by creating, by PATCH, by restoring a version or in bulk', async () => {
    const draft = await create(cms, editor, 'stories', story(), false)
    const versions = await cms.payload.findVersions({ collection: 'stories', where: { parent: { equals: draft.id } } })
    const attempts = [
      await publish({}),
      await cms.rest<Refusal>(`/stories/${draft.id}`, { method: 'PATCH', as: editor, body: { _status: 'published' } }),
      await cms.rest<Refusal>(`/stories/${draft.id}?publishAllLocales=true`, {
        method: 'PATCH',
        as: editor,
        body: { _status: 'published' },
      }),
      await cms.rest<Refusal>(`/stories/${draft.id}?locale=jv`, { method: 'PATCH', as: editor, body: { _status: 'published' } }),
      await cms.rest<Refusal>(`/stories?where[id][equals]=${draft.id}`, { method: 'PATCH', as: editor, body: { _status: 'published' } }),
    ]
    await cms.rest(`/stories/versions/${versions.docs[0]?.id}`, { method: 'POST', as: editor, body: {} })
    await cms.rest(`/stories/${draft.id}/duplicate`, { method: 'POST', as: editor, body: { _status: 'published' } })
    for (const { status } of attempts) expect([400, 403]).toContain(status)
    expect(problems(attempts[0] as never).map(({ path }) => path)).toEqual(['consents'])
    expect((await cms.payload.count({ collection: 'stories', where: { _status: { equals: 'published' } } })).totalDocs).toBe(0)
  })

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['has no evidence', { evidence: null }, /belum ada buktinya/],
    ['was taken without saying that refusing is free', { toldFree: false }, /menolak tidak memengaruhi bantuan/],
    ['was not read back', { readBack: {} }, /belum dibacakan ulang/],
    ['covers only photos', { scope: ['image'] }, /belum mencakup cerita/],
    ['covers only print', { channels: ['print'] }, /belum mencakup situs/],
  ])('when its consent %s', async (_name, change, words) => {
    const answer = await publish({ consents: [await consent(change)] })
    expect(answer.status).toBe(400)
    expect(problems(answer)).toEqual([expect.objectContaining({ path: 'consents', message: expect.stringMatching(words) })])
  })

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['has expired', { expiresOn: `${dayFromNow(-1)}T12:00:00.000Z` }, /sudah berakhir/],
    ['belongs to a child without a guardian', { isChild: true }, /walinya/],
    ['was taken by someone who decides on the aid', { notDeciding: false }, /tidak memutuskan bantuan/],
    ['begins later', { takenOn: `${dayFromNow(2)}T12:00:00.000Z` }, /belum berlaku/],
  ])('when its consent %s', async (_name, change, words) => {
    const id = await consent()
    await force(id, change)
    const answer = await publish({ consents: [id] })
    expect(answer.status).toBe(400)
    expect(problems(answer)[0]).toMatchObject({ path: 'consents', message: expect.stringMatching(words) })
  })

  test('with one consent when another teller’s was withdrawn', async () => {
    const [stays, leaves] = [await consent(), await consent()]
    await cms.rest(`/consents/${leaves}/withdraw`, { as: editor, method: 'POST' })
    expect(problems(await publish({ consents: [stays, leaves] }))[0]?.message).toContain('sudah ditarik')
  })

  test('under a real name that its consent does not cover', async () => {
    const answer = await publish({ realName: true, consents: [await consent()] })
    expect(problems(answer)[0]?.message).toContain('belum mencakup nama asli')
  })

  test('with a photo of someone who agreed to no photo, whatever the teller agreed to', async () => {
    const photo = await photoWith([await consent({ scope: ['text'] })])
    const answer = await publish({ consents: [await consent()], image: photo.id })
    expect(problems(answer)).toEqual([expect.objectContaining({ path: 'image', message: expect.stringContaining('belum mencakup foto') })])
  })

  test('as a composed one, before its writer confirms that nobody can be recognised', async () => {
    expect(problems(await publish({ composed: true })).map(({ path }) => path)).toEqual(['composedConfirmed'])
    expect((await publish({ composed: true, composedConfirmed: true })).status).toBe(201)
  })
})

test('a photo of recognisable people is published with their consent, also by a programme', async () => {
  const photo = await photoWith([await consent()])
  const programme = await create(cms, editor, 'programmes', programmeData(agency, topic, { image: photo.id }))
  const { programmes, media } = await snapshot()
  expect(programmes.find(({ slug }) => slug === programme.slug)?.image).toBe(photo.hash)
  expect(media.map(({ hash }) => hash)).toContain(photo.hash)
})

test('the snapshot holds nothing of a consent', async () => {
  const secrets = {
    person: 'Bu Sangat Rahasia',
    contact: 'lewat Pak RT Rahasia',
    guardianName: 'Mbah Rahasia',
    guardianRelation: 'nenek-rahasia',
  }
  const id = await consent({ ...secrets, isChild: true })
  const { withdrawalCode } = await cms.payload.findByID({ collection: 'consents', id, depth: 0 })
  const { filename } = await cms.payload.findByID({ collection: 'consent-evidence', id: evidence, depth: 0 })
  const { slug } = await create(cms, editor, 'stories', story({ consents: [id], realName: false }))
  const { text, stories } = await snapshot()
  expect(stories.map((each) => each.slug)).toContain(slug)
  for (const secret of [...Object.values(secrets), withdrawalCode, filename, id, editor.id]) expect(text).not.toContain(String(secret))
})

test('a story whose teller agreed to the site only has no share kit', async () => {
  const everywhere = await create(cms, editor, 'stories', story({ consents: [await consent({ channels: ['site', 'social', 'print'] })] }))
  const here = await create(cms, editor, 'stories', story({ consents: [await consent({ channels: ['site', 'social'] })] }))
  const { stories } = await snapshot()
  const onlyHere = (slug: string) => stories.find((each) => each.slug === slug)?.onlyHere
  expect([onlyHere(everywhere.slug), onlyHere(here.slug)]).toEqual([undefined, true])
})

describe('a public story leaves the snapshot', () => {
  test('when its consent is withdrawn, with its photo, and leaves a mark for the site', async () => {
    const id = await consent()
    const photo = await photoWith([id])
    const { id: storyId, slug } = await create(cms, editor, 'stories', story({ consents: [id], image: photo.id }))
    const before = await snapshot()
    expect(before.stories.map((each) => each.slug)).toContain(slug)
    expect(before.withdrawn.pictures).not.toContain(photo.hash)
    await cms.payload.db.deleteMany({ collection: 'publish-requests', where: {} })
    await cms.rest(`/consents/${id}/withdraw`, { as: editor, method: 'POST' })
    expect((await cms.payload.count({ collection: 'publish-requests' })).totalDocs).toBeGreaterThan(0)
    const { stories, media, gone, withdrawn, text } = await snapshot()
    expect(stories.map((each) => each.slug)).not.toContain(slug)
    expect(media.map(({ hash }) => hash)).not.toContain(photo.hash)
    expect(gone).toContainEqual({ type: 'story', slug })
    expect(withdrawn.pages).toContainEqual({ type: 'story', slug })
    expect(withdrawn.pictures).toContain(photo.hash)
    expect(text.split(photo.hash)).toHaveLength(2)
    await cms.payload.db.deleteMany({ collection: 'publish-requests', where: {} })
    const status = await cms.rest(`/publishing/status?type=story&id=${storyId}`, { as: editor })
    expect(status.body).toMatchObject({ state: 'withheld', problem: expect.stringContaining('sudah ditarik') })
  })

  test('on the day after its consent ends, and not before', async () => {
    const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
    const last = dayFromNow(5)
    const { slug } = await create(cms, editor, 'stories', story({ consents: [await consent({ expiresOn: last })] }))
    const on = async (day: string) => parseSnapshot((await exportSnapshot(cms.payload, day)).json)
    expect((await on(last)).stories.map((each) => each.slug)).toContain(slug)
    const after = await on(dayFromNow(6))
    expect(after.stories.map((each) => each.slug)).not.toContain(slug)
    expect(after.withdrawn.pages).toContainEqual({ type: 'story', slug })
  })

  test('under its old address too, and a composed one that was taken down is not purged', async () => {
    const id = await consent()
    const renamed = await create(cms, editor, 'stories', story({ consents: [id] }))
    await cms.rest(`/stories/${renamed.id}`, { method: 'PATCH', as: editor, body: { slug: `${renamed.slug}-baru`, _status: 'published' } })
    const composed = await create(cms, editor, 'stories', story({ composed: true, composedConfirmed: true }))
    await cms.rest(`/stories/${composed.id}`, { method: 'PATCH', as: editor, body: { _status: 'draft' } })
    await cms.rest(`/consents/${id}/withdraw`, { as: editor, method: 'POST' })
    const { withdrawn, gone } = await snapshot()
    const pages = withdrawn.pages.map(({ slug }) => slug)
    expect(pages).toEqual(expect.arrayContaining([renamed.slug, `${renamed.slug}-baru`]))
    expect(gone).toContainEqual({ type: 'story', slug: composed.slug })
    expect(pages).not.toContain(composed.slug)
  })
})
