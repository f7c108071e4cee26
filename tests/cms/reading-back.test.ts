import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consentData, dayFromNow, made, storyData, uploadEvidence } from './support/consents.ts'
import { create, ground } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

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
  evidence = (await uploadEvidence(cms, editor, 57)).id
})
afterAll(() => cms.stop())

const consentFor = async (more: object = {}) =>
  made(await cms.rest('/consents', { as: editor, body: consentData({ evidence, scope: ['text', 'name'], ...more }) })).id
const story = (consent: string, isLive: boolean) =>
  create(cms, editor, 'stories', storyData(agency, topic, { consents: [consent] }), isLive)
const change = (id: string, body: object, query = '') => cms.rest<Refusal>(`/stories/${id}${query}`, { method: 'PATCH', as: editor, body })
const publish = (id: string, body: object = {}, query = '') => change(id, { ...body, _status: 'published' }, query)
const record = (consent: string, readBack: object) => cms.rest(`/consents/${consent}`, { method: 'PATCH', as: editor, body: { readBack } })
const today = { on: dayFromNow(0), how: 'face-to-face' }
const said = ({ body }: { body: Refusal }) => body.errors?.[0]?.data?.errors?.[0]

describe('a story that was changed since it was read to its teller', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['its text', { situation: 'Saya sedang menjahit di rumah.' }, '1. Keadaan'],
    ['its summary', { summary: 'Bu S. mengurus kartu keluarga lebih dulu, lalu sekolah anaknya mengusulkan bantuan itu.' }, 'Ringkasan'],
    ['an action', { whatYouCanDo: [{ action: 'tell', text: 'Tanyakan dulu ke kelurahan Anda.' }] }, '5. Yang bisa dilakukan pembaca'],
    ['the alias', { alias: 'Bu T.' }, 'Nama samaran'],
    ['the area', { area: 'Magelang Utara' }, 'Kecamatan'],
  ])('in %s is kept as a draft and not published, and the refusal says what changed', async (_name, body, label) => {
    const { id } = await story(await consentFor(), true)
    expect((await change(id, body, '?draft=true')).status).toBe(200)
    const answer = await publish(id)
    const form = await cms.rest<{ reread?: string }>(`/publishing/status?type=story&id=${id}`, { as: editor })
    expect(form.body.reread).toBe(said(answer)?.message)
    expect(answer.status).toBe(400)
    expect(said(answer)).toMatchObject({ path: 'consents', message: expect.stringContaining(`“${label}`) })
    expect(said(answer)?.message).toContain('Bacakan lagi')
  })

  test('is refused by PATCH in any language, in bulk and by restoring, and what is live stays', async () => {
    const consent = await consentFor()
    const { id } = await story(consent, true)
    const odd = { alias: 'Bu Lain' }
    const attempts = [
      await publish(id, odd),
      await publish(id, { problem: 'Kartu kulawarga kula dereng dipunenggalaken.' }, '?locale=jv'),
      await publish(id, odd, '?publishAllLocales=true'),
      await cms.rest(`/stories?where[id][equals]=${id}`, { method: 'PATCH', as: editor, body: { ...odd, _status: 'published' } }),
    ]
    for (const { status } of attempts) expect([400, 403]).toContain(status)
    await change(id, odd, '?draft=true')
    await record(consent, { ...today, again: true })
    expect((await publish(id)).status).toBe(200)
    const versions = await cms.payload.findVersions({ collection: 'stories', where: { parent: { equals: id } }, sort: 'createdAt' })
    await cms.rest(`/stories/versions/${versions.docs[0]?.id}`, { method: 'POST', as: editor, body: {} })
    expect((await cms.payload.findByID({ collection: 'stories', id, depth: 0 })).alias).toBe('Bu Lain')
  })

  test('is published after it was read again and that was recorded, on the same day too', async () => {
    const consent = await consentFor()
    const { id } = await story(consent, true)
    await change(id, { alias: 'Bu T.' }, '?draft=true')
    expect((await record(consent, today)).status).toBe(200)
    expect((await publish(id)).status).toBe(400)
    expect((await record(consent, { ...today, again: true })).status).toBe(200)
    expect((await publish(id)).status).toBe(200)
  })
})

test('what was read while the consent had no story is what the story first says', async () => {
  const { id } = await story(await consentFor(), false)
  expect((await publish(id)).status).toBe(200)
  const changed = await story(await consentFor(), false)
  expect((await publish(changed.id, { area: 'Magelang Selatan' })).status).toBe(400)
})

test('what was written before it was read and recorded may change until then, and other fields later', async () => {
  const consent = await consentFor({ readBack: {} })
  const { id, slug } = await story(consent, false)
  expect((await change(id, { alias: 'Bu U.' }, '?draft=true')).status).toBe(200)
  expect((await record(consent, today)).status).toBe(200)
  expect((await publish(id, { slug: `${slug}-baru` })).status).toBe(200)
})

test('the ledger keeps prints of what was read and not the words, set by nobody', async () => {
  const consent = await consentFor()
  const { id } = await story(consent, true)
  await record(consent, { ...today, texts: { [id]: {} } })
  const { readBack } = await cms.payload.findByID({ collection: 'consents', id: consent, depth: 0 })
  const { [id]: prints = {} } = (readBack?.texts ?? {}) as Record<string, Record<string, string>>
  expect(Object.keys(prints)).toEqual(expect.arrayContaining(['name', 'summary', 'situation', 'whatYouCanDo', 'alias', 'area']))
  for (const print of Object.values(prints)) expect(print).toMatch(/^[0-9a-f]{16}$/)
  await cms.rest(`/consents/${consent}/withdraw`, { as: editor, method: 'POST' })
  expect((await cms.payload.findByID({ collection: 'consents', id: consent, depth: 0 })).readBack?.texts ?? null).toBeNull()
})
