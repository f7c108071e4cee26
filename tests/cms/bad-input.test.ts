import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agencyData, create, ground, programmeData } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let administrator: Session
let editor: Session
let agency: string
let topic: string

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.join('administrator')
  const made = await ground(cms, administrator)
  agency = made.agency.id
  topic = made.topic.id
  editor = await cms.join('editor')
})
afterAll(() => cms.stop())

type Refusal = { errors: { message: string; data?: { errors: { path: string; message: string }[] } }[] }
const publish = (more: Record<string, unknown>) =>
  cms.rest<Refusal>('/programmes', { as: editor, body: { ...programmeData(agency, topic, more), _status: 'published' } })

/** The messages of a refusal, by field path. */
const fieldErrors = (body: Refusal) => Object.fromEntries((body.errors[0]?.data?.errors ?? []).map(({ path, message }) => [path, message]))

describe('publishing is refused at the field, in Indonesian, when', () => {
  test.each([
    ['a title has 300 characters', { plainName: 'a'.repeat(300) }, 'plainName', 'Terlalu panjang: 300 huruf, paling banyak 70'],
    ['a summary is missing', { summary: '' }, 'summary', 'Wajib diisi'],
    ['no source is given', { sources: [] }, 'sources', 'Isi sedikitnya satu baris'],
    [
      'case 49: an amount is negative',
      { benefit: { kind: 'cash', headline: 'x', rhythm: 'once', amounts: [{ group: 'SD', from: -1 }] } },
      'benefit.amounts.0.from',
      '',
    ],
    ['a title holds control characters', { plainName: 'a\u0007b' }, 'plainName', 'karakter tersembunyi'],
    ['a web address is none', { legalBasis: [{ title: 'Permen', url: 'bukan alamat' }] }, 'legalBasis.0.url', 'Tulis alamat web lengkap'],
    ['case 50: a slug has capitals', { slug: 'Bantuan/Sekolah' }, 'slug', 'paling banyak 80. Isi sekarang: “Bantuan/Sekolah”'],
    ['case 50: a slug has 300 characters', { slug: 'a'.repeat(300) }, 'slug', 'paling banyak 80'],
    ['case 50: a slug is reserved', { slug: 'index' }, 'slug', 'dipakai oleh sistem'],
  ])('%s', async (_case, more, path, message) => {
    const { status, body } = await publish(more)
    expect(status).toBe(400)
    expect(fieldErrors(body)[path]).toContain(message)
  })

  test('a slug is taken', async () => {
    const { slug } = await create(cms, editor, 'programmes', programmeData(agency, topic))
    const { status, body } = await publish({ slug })
    expect(status).toBe(400)
    expect(fieldErrors(body).slug).toContain(`“${slug}” sudah dipakai`)
  })

  test('a linked agency is not public', async () => {
    const draft = await create(cms, editor, 'agencies', agencyData({ name: 'Dinas Rancangan' }), false)
    const { status, body } = await publish({ agency: draft.id })
    expect(status).toBe(400)
    expect(fieldErrors(body).agency).toContain('“Dinas Rancangan” belum tayang')
  })

  test('case 49: a day is not in the calendar', async () => {
    const { status, text } = await publish({ publishedOn: '2026-02-30' })
    expect(status).toBe(400)
    expect(text).toContain('2026-02-30')
  })

  test('a translation is too long, and the language is named', async () => {
    const { id } = await create(cms, editor, 'programmes', programmeData(agency, topic))
    const { status, body } = await cms.rest<Refusal>(`/programmes/${id}?locale=jv`, {
      method: 'PATCH',
      as: editor,
      body: { plainName: 'x'.repeat(90), _status: 'published' },
    })
    expect(status).toBe(400)
    expect(fieldErrors(body).plainName).toContain('(bahasa Jawa)')
  })
})

test('nothing is lost: what cannot be published can be saved as a draft', async () => {
  const data = { ...programmeData(agency, topic, { plainName: 'a'.repeat(300), summary: '', sources: [] }), _status: 'draft' }
  const { status, body } = await cms.rest<{ doc: { plainName: string } }>('/programmes?draft=true', { as: editor, body: data })
  expect(status).toBe(201)
  expect(body.doc.plainName).toHaveLength(300)
})

test.each(["“Kutip” & 'petik'", '</script><script>alert(1)</script>', 'Bantuan 🎒 sekolah', 'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ', 'بسم الله'])(
  'case 46: a title like %s is published to the letter',
  async (plainName) => {
    const { status, body } = await cms.rest<{ doc: { plainName: string } }>('/programmes', {
      as: editor,
      body: { ...programmeData(agency, topic, { plainName }), _status: 'published' },
    })
    expect(status).toBe(201)
    expect(body.doc.plainName).toBe(plainName)
  },
)

test('case 49: a day with a time zone becomes its day in Jakarta', async () => {
  const { publishedOn } = await create(
    cms,
    editor,
    'programmes',
    programmeData(agency, topic, { publishedOn: '2026-11-01T00:30:00+07:00' }),
  )
  expect(publishedOn).toBe('2026-11-01T12:00:00.000Z')
})

test('case 45: rich text with a dangerous link is refused at its field', async () => {
  const link = {
    type: 'link',
    version: 1,
    fields: { linkType: 'custom', url: 'javascript:alert(1)' },
    children: [{ type: 'text', version: 1, text: 'x', format: 0 }],
  }
  const problem = {
    root: {
      type: 'root',
      version: 1,
      format: '',
      indent: 0,
      direction: 'ltr',
      children: [{ type: 'paragraph', version: 1, children: [link] }],
    },
  }
  const { status, body } = await cms.rest<Refusal>('/topics', {
    as: editor,
    body: { name: 'Rumah', slug: 'rumah-uji', summary: 'Perbaikan rumah.', icon: 'house', order: 2, problem, _status: 'published' },
  })
  expect(status).toBe(400)
  expect(Object.keys(fieldErrors(body))).toContain('problem')
})

const nestedList = (text: string) => {
  const item = (children: object[]) => ({ type: 'listitem', version: 1, value: 1, children })
  const list = (children: object[]) => ({ type: 'list', version: 1, listType: 'bullet', tag: 'ul', start: 1, children })
  const words = { type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }
  return { root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [list([item([list([item([words])])])])] } }
}

test('a list inside a list is refused at the field that holds it, in a topic and in the settings', async () => {
  const found = await cms.rest<Refusal>(`/topics/${topic}`, {
    method: 'PATCH',
    as: editor,
    body: { problem: nestedList('x'), _status: 'published' },
  })
  const settings = await cms.rest<Refusal>('/globals/site-settings', { as: administrator, body: { about: nestedList('x') } })
  expect([found.status, settings.status]).toEqual([400, 400])
  expect(fieldErrors(found.body).problem).toContain('tulis lagi sebagai paragraf atau daftar')
  expect(fieldErrors(settings.body).about).toContain('tulis lagi sebagai paragraf atau daftar')
})

test.each([
  ['primaryColour', '#ffe08a', 'terlalu pucat'],
  ['accentColour', '#1d2522', 'terlalu gelap'],
  ['primaryColour', 'hijau', 'Tulis warna seperti'],
])('a city colour as %s of %s is refused, because text on it could not be read', async (field, colour, message) => {
  const { status, body } = await cms.rest<Refusal>('/globals/site-settings', { as: administrator, body: { [field]: colour } })
  expect(status).toBe(400)
  expect(fieldErrors(body)[field]).toContain(message)
})

test('the colours of the intended look are accepted', async () => {
  const body = { primaryColour: '#0c4f45', accentColour: '#f6b73c' }
  expect((await cms.rest('/globals/site-settings', { as: administrator, body })).status).toBe(200)
})
