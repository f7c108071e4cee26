import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldErrors, type Refusal } from './support/catalogue.ts'
import { create, ground, programmeData } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

type Lists = { stigma: { words: string[]; instead?: string; why?: string }[]; terms: { term: string }[]; trustedDomains: string[] }

let cms: Cms
let editor: Session
let author: Session
let agency: string
let topic: string

beforeAll(async () => {
  cms = await startCms()
  const administrator = await cms.join('administrator')
  const made = await ground(cms, administrator)
  agency = made.agency.id
  topic = made.topic.id
  editor = await cms.join('editor')
  author = await cms.join('author', [agency])
})
afterAll(() => cms.stop())

const save = (body: Record<string, unknown>, as: Session | undefined = editor) => cms.rest<Refusal>('/globals/word-lists', { as, body })
const lists = async () => (await cms.rest<Lists>('/coach/lists', { as: author })).body
const publish = (summary: string) =>
  cms.rest<Refusal>('/programmes', { as: editor, body: { ...programmeData(agency, topic, { summary }), _status: 'published' } })
const saying = (words: string) => `Bantuan uang sekolah untuk anak dari ${words} di kota ini, sejak SD sampai SMA.`
const coachOfSnapshot = async () => {
  const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
  return JSON.parse((await exportSnapshot(cms.payload)).json).coach
}

test('are kept from strangers, read by authors, written by editors', async () => {
  expect([401, 403]).toContain((await cms.rest('/globals/word-lists')).status)
  expect([401, 403]).toContain((await cms.rest('/globals/word-lists', { body: {} })).status)
  expect((await cms.rest('/globals/word-lists', { as: author })).status).toBe(200)
  expect((await save({ entries: [] }, author)).status).toBe(403)
  expect((await save({ entries: [] })).status).toBe(200)
})

describe('a saved change', () => {
  test('of nothing leaves the snapshot as it is', async () => expect(await coachOfSnapshot()).toBeUndefined())

  test('adds a word that then blocks publishing, in any spelling it was typed', async () => {
    expect((await publish(saying('wong ra nduwe'))).status).toBe(201)
    await save({ entries: [{ list: 'stigma', words: ['  Wong ra  Nduwe '], instead: 'warga', why: 'merendahkan tetangga sendiri.' }] })
    const refused = await publish(saying('wong ra nduwe'))
    expect(fieldErrors(refused.body)).toEqual(['summary: “wong ra nduwe” merendahkan tetangga sendiri. Coba: warga.'])
    expect(await coachOfSnapshot()).toBeUndefined()
  })

  test('gives a seeded word other advice, and leaves its neighbours alone', async () => {
    await save({ entries: [{ list: 'stigma', words: ['si miskin'], instead: 'tetangga kita' }] })
    expect(fieldErrors((await publish(saying('si miskin'))).body)[0]).toContain('Coba: tetangga kita.')
    expect((await publish(saying('kaum papa'))).status).toBe(400)
  })

  test('switches a seeded word off, in the gate of the release too', async () => {
    await save({ entries: [{ list: 'stigma', words: ['si miskin'], isOff: true }] })
    expect((await publish(saying('si miskin'))).status).toBe(201)
    expect(await coachOfSnapshot()).toEqual({ entries: [{ list: 'stigma', words: ['si miskin'], isOff: true }] })
  })

  test('explains a term, knows an abbreviation, trusts a host', async () => {
    await save({
      entries: [],
      terms: [{ term: 'SPPT', meaning: 'tagihan pajak rumah' }],
      trustedDomains: ['https://www.Berita.Example/kota'],
    })
    const found = await lists()
    expect(found.terms.map(({ term }) => term)).toContain('SPPT')
    expect(found.trustedDomains).toContain('berita.example')
  })
})

describe('is refused at its field when', () => {
  const row = (more: Record<string, unknown>) => ({ entries: [{ list: 'stigma', words: ['wong ra nduwe'], ...more }] })
  test.each<[string, Record<string, unknown>, string]>([
    ['a row has no list', row({ list: null }), 'entries.0.list: Pilih daftarnya.'],
    ['a row has no words', row({ words: [' '] }), 'entries.0.words: Tulis sedikitnya satu kata'],
    ['a word is too short', row({ words: ['si'] }), 'entries.0.words: “si” terlalu pendek'],
    ['a word is a paragraph', row({ words: ['a'.repeat(61)] }), 'terlalu panjang: 61 huruf'],
    ['a word holds signs', row({ words: ['<b>miskin'] }), 'memuat tanda yang tidak pernah cocok'],
    ['a word is there twice', row({ words: ['melarat', 'Melarat'] }), 'entries.0.words: “melarat” tertulis dua kali'],
    [
      'two rows claim a word',
      { entries: [row({}).entries[0], row({ instead: 'warga' }).entries[0]] },
      'entries.1.words: “wong ra nduwe” sudah ada di baris 1',
    ],
    ['what is switched off was never there', row({ isOff: true }), 'tidak ada di daftar bawaan'],
    [
      'the advice holds the word itself',
      row({ instead: 'wong ra nduwe yang sabar' }),
      'entries.0.instead: Saran ini memuat “wong ra nduwe”',
    ],
    ['the advice holds a seeded word', row({ instead: 'si miskin' }), 'entries.0.instead: Saran ini memuat “si miskin”'],
    ['a term has no meaning', { terms: [{ term: 'SPPT' }] }, 'terms.0.meaning: Tulis artinya'],
    [
      'a term is there twice',
      {
        terms: [
          { term: 'SPPT', meaning: 'x' },
          { term: 'sppt', meaning: 'y' },
        ],
      },
      'terms.1.term: “sppt” sudah dijelaskan',
    ],
    ['a host is none', { trustedDomains: ['bukan alamat'] }, 'trustedDomains: “bukan alamat” bukan alamat web'],
    ['a host is everybody’s', { trustedDomains: ['my.id'] }, 'trustedDomains: “my.id” terlalu luas'],
    [
      'a host is trusted and risky',
      { trustedDomains: ['a.example'], riskyDomains: ['a.example'] },
      'ada di daftar tepercaya dan daftar berisiko',
    ],
  ])('%s', async (_name, body, message) => {
    const { status, body: answer } = await save({ entries: [], terms: [], trustedDomains: [], riskyDomains: [], ...body })
    expect(fieldErrors(answer)).toEqual([expect.stringContaining(message)])
    expect(status).toBe(400)
  })
})

test('a document that the desk published is not lost when its word is added later: the snapshot still goes out', async () => {
  await save({ entries: [], terms: [], trustedDomains: [], riskyDomains: [] })
  await create(cms, editor, 'programmes', programmeData(agency, topic, { summary: saying('wong alit') }))
  await save({ entries: [{ list: 'stigma', words: ['wong alit'] }] })
  expect(await coachOfSnapshot()).toBeUndefined()
})
