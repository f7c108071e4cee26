import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldErrors, type Refusal } from './support/catalogue.ts'
import { create, ground, programmeData } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

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

const data = (more: Record<string, unknown> = {}) => programmeData(agency, topic, more)
const draft = (more: Record<string, unknown>) => create(cms, editor, 'programmes', data(more), false)
const patch = (path: string, body: Record<string, unknown>) => cms.rest<Refusal>(path, { method: 'PATCH', as: editor, body })
const pitying = { summary: 'Bantuan untuk si miskin yang malang nian di kota ini, supaya anaknya tetap dapat bersekolah.' }
const statusOf = async (id: string) => (await cms.payload.findByID({ collection: 'programmes', id, depth: 0 }))._status

describe('what the coach says must be changed is kept from residents', () => {
  test.each([
    ['publishing it', '', { _status: 'published' }],
    ['publishing all languages', '?publishAllLocales=true', { _status: 'published' }],
    ['publishing one language', '?publishSpecificLocale=id', { _status: 'published' }],
    ['publishing a translation', '?locale=en', { plainName: 'School aid', _status: 'published' }],
    ['asking for a draft of a published text', '?draft=true', { _status: 'published' }],
    ['autosaving it as published', '?autosave=true', { _status: 'published' }],
  ])('by %s', async (_name, query, body) => {
    const { id } = await draft(pitying)
    const answer = await patch(`/programmes/${id}${query}`, body)
    expect(fieldErrors(answer.body)).toEqual([expect.stringMatching(/^summary: “si miskin” .+ “malang nian” /)])
    expect([answer.status, await statusOf(id)]).toEqual([400, 'draft'])
  })

  test('by creating it published, with why and how at the field and its label', async () => {
    const body = { ...data({ steps: [{ text: 'Tanya wali kelas.' }, { text: 'Anda pasti dapat uangnya.' }] }), _status: 'published' }
    const answer = await cms.rest<Refusal>('/programmes', { as: editor, body })
    expect(answer.body.errors?.[0]?.data?.errors).toEqual([
      {
        path: 'steps.1.text',
        message: expect.stringMatching(/^“pasti dapat” menjanjikan hasil\. .*Coba: /),
        label: expect.stringContaining('Isi'),
      },
    ])
  })

  test('by publishing a copy of it', async () => {
    const { id } = await draft(pitying)
    const copy = await cms.rest<{ doc: { id: string } }>(`/programmes/${id}/duplicate`, {
      method: 'POST',
      as: editor,
      body: { _status: 'published' },
    })
    const answer = await patch(`/programmes/${copy.body.doc.id}`, { _status: 'published' })
    expect([answer.status, await statusOf(copy.body.doc.id)]).toEqual([400, 'draft'])
  })

  test('by taking it out of the trash as published', async () => {
    const { id } = await draft(pitying)
    await patch(`/programmes/${id}`, { deletedAt: new Date().toISOString() })
    const answer = await patch(`/programmes/${id}?trash=true`, { deletedAt: null, _status: 'published' })
    expect([answer.status, answer.text.includes('si miskin')]).toEqual([400, true])
  })

  test('by hiding a number in a translation, which is named', async () => {
    const { id } = await create(cms, editor, 'programmes', data())
    const body = { summary: 'Ask Mr. Adi, identity number NIK 3371012505880003, for the school money.', _status: 'published' }
    const answer = await patch(`/programmes/${id}?locale=en`, body)
    expect(fieldErrors(answer.body)).toEqual([expect.stringMatching(/^summary: Di teks bahasa Inggris: /)])
  })
})

test('a draft is never stopped, whatever it says', async () => {
  const { id } = await draft({ ...pitying, question: 'NIK 3371012505880003' })
  expect((await patch(`/programmes/${id}?draft=true`, { plainName: 'Si miskin', _status: 'draft' })).status).toBe(200)
})

test('what is only advice does not stop publishing', async () => {
  const advised = data({ cost: 'Gratis, dalam rangka pelayanan.' })
  expect((await cms.rest('/programmes', { as: editor, body: { ...advised, _status: 'published' } })).status).toBe(201)
})

test('an agency’s own numbers are not private, another’s are', async () => {
  const places = [{ name: 'Loket', address: 'Jalan Tidar', hours: 'Senin–Jumat', phone: '+6281234567890' }]
  await patch(`/agencies/${agency}`, { places, _status: 'published' })
  const asking = (number: string) =>
    cms.rest('/programmes', {
      as: editor,
      body: { ...data({ question: `Hubungi Bu Rini di ${number} untuk bertanya.` }), _status: 'published' },
    })
  expect([(await asking('0812-3456-7890')).status, (await asking('0813-9999-1111')).status]).toEqual([201, 400])
})

test('an old version is not brought back when its number is no longer official', async () => {
  const place = (phone: string) => ({ name: 'Loket', address: 'Jalan Tidar', hours: 'Senin–Jumat', phone })
  const question = 'Hubungi Bu Rini di 0812-3456-7890 untuk bertanya.'
  await patch(`/agencies/${agency}`, { places: [place('+6281234567890')], _status: 'published' })
  const { id } = await create(cms, editor, 'programmes', data({ question }))
  const { docs } = await cms.payload.findVersions({ collection: 'programmes', where: { parent: { equals: id } } })
  expect((await patch(`/programmes/${id}`, { question: 'Selamat pagi, saya ingin bertanya.', _status: 'published' })).status).toBe(200)
  await patch(`/agencies/${agency}`, { places: [place('+62293111222')], _status: 'published' })
  const restored = await cms.rest<Refusal>(`/programmes/versions/${docs[0]?.id}`, { method: 'POST', as: editor })
  expect(fieldErrors(restored.body)).toEqual([expect.stringContaining('question: ')])
  expect((await cms.payload.findByID({ collection: 'programmes', id, depth: 0 })).question).toBe('Selamat pagi, saya ingin bertanya.')
})

describe('the lists', () => {
  test('are read by staff, with the city’s own numbers, and by nobody else', async () => {
    const author = await cms.join('author', [agency])
    const { status, body } = await cms.rest<{ officialNumbers: string[]; pity: unknown[] }>('/coach/lists', { as: author })
    expect([status, body.officialNumbers, body.pity.length > 10]).toEqual([200, ['+62293111222'], true])
    expect((await cms.rest('/coach/lists')).status).toBe(401)
  })
})
