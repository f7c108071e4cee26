import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Eligibility, fieldErrors, type Refusal, save, startEligibility } from './support/catalogue.ts'
import type { Cms, Session } from './support/start-cms.ts'

let eligibility: Eligibility
let cms: Cms
let editor: Session

beforeAll(async () => {
  eligibility = await startEligibility()
  cms = eligibility.cms
  editor = eligibility.editor
})
afterAll(() => cms.stop())

const yesNo = { label: 'Punya rumah sendiri', text: 'Apakah rumahnya milik sendiri?', kind: 'yes-no', order: 5, sensitivity: '1' }
const version = { from: '2026-01-01', value: 60, source: 'UU 13/1998', checkedOn: '2026-11-20', status: 'verified' }
const age = { name: 'Umur lansia', unit: 'years', versions: [version] }
const post = (collection: string, body: object) => cms.rest<Refusal>(`/${collection}`, { as: editor, body })
const row = (key: string, text = key) => ({ key, text })

describe('a question', () => {
  test('gets its key from its label, and is there in the languages it was written in', async () => {
    const { id, key } = await save(cms, editor, 'questions', { ...yesNo, label: '3 anak atau lebih' })
    const saved = await cms.rest(`/questions/${id}?locale=jv`, { method: 'PATCH', as: editor, body: { label: '3 lare utawi langkung' } })
    const stored = await cms.payload.findByID({ collection: 'questions', id, locale: 'all', depth: 0 })
    expect([key, saved.status, stored.label]).toEqual(['anak-atau-lebih', 200, { id: '3 anak atau lebih', jv: '3 lare utawi langkung' }])
  })

  test('gets the keys of its options from their texts', async () => {
    const options = [{ text: 'Milik sendiri' }, { text: 'Sewa / kontrak' }]
    const { id } = await save(cms, editor, 'questions', { ...yesNo, key: 'hunian', kind: 'choice', options })
    const stored = await cms.payload.findByID({ collection: 'questions', id, depth: 0 })
    expect((stored.options as { key: string }[]).map((option) => option.key)).toEqual(['milik-sendiri', 'sewa-kontrak'])
  })

  test.each<[string, object, string]>([
    ['a key with capitals', { key: 'Punya Rumah' }, 'key: Kunci ini tidak bisa dipakai.'],
    ['a key that starts with a digit', { key: '3anak' }, 'key: Kunci ini tidak bisa dipakai.'],
    ['a key that is taken', { key: 'kip' }, 'key: Kunci “kip” sudah dipakai. Tulis kunci lain.'],
    ['no text', { text: '' }, 'text: Wajib diisi.'],
    ['no label', { label: '', key: 'tanpa-label' }, 'label: Wajib diisi.'],
    ['a label of 81 letters', { label: 'a'.repeat(81) }, 'label: Terlalu panjang: 81 huruf, paling banyak 80.'],
    ['options on a yes-no', { options: [row('a')] }, 'options: Cara menjawab ini tidak memakai pilihan.'],
    ['no options on a choice', { kind: 'choice' }, 'options: Belum ada pilihan.'],
    [
      'an option twice',
      { kind: 'choices', options: [row('a'), row('b'), row('a')] },
      'options.2.key: Kunci “a” sudah dipakai pilihan baris 1. Tulis kunci lain.',
    ],
    ['an option called dont-know', { kind: 'choice', options: [row('dont-know')] }, 'options.0.key: Kunci “dont-know” sudah dipakai'],
    ['an option called wont-say', { kind: 'choice', options: [row('wont-say')] }, 'options.0.key: Kunci “wont-say” sudah dipakai'],
    ['an option without a text', { kind: 'choice', options: [{ key: 'a' }] }, 'options.0.text: Wajib diisi.'],
    [
      'a least number above the most',
      { kind: 'number', min: 5, max: 3 },
      'max: Angka terbesar (3) lebih kecil daripada angka terkecil (5).',
    ],
    ['numbers on a yes-no', { min: 1 }, 'min: Pertanyaan ini tidak dijawab dengan angka.'],
    ['a least number that is not whole', { kind: 'number', min: 1.5 }, 'min: Tulis angka bulat tanpa titik atau koma.'],
    ['a place above 999', { order: 1000 }, 'order: Angka 1000 terlalu besar, paling banyak 999.'],
    ['control characters', { text: 'a\u0007b' }, 'text: Ada karakter tersembunyi'],
  ])('with %s is refused at the field', async (_name, more, message) => {
    const { status, body } = await post('questions', { ...yesNo, key: `uji-${Date.now()}`, ...more })
    expect(fieldErrors(body)).toEqual(expect.arrayContaining([expect.stringContaining(message)]))
    expect(status).toBe(400)
  })

  test('whose kind no list knows is refused', async () => expect((await post('questions', { ...yesNo, kind: 'date' })).status).toBe(400))
})

describe('a parameter', () => {
  test('may have gaps between its versions, and none at all', async () => {
    const versions = [
      { ...version, to: '2026-06-30' },
      { ...version, from: '2027-01-01' },
    ]
    expect((await post('parameters', { ...age, key: 'bercelah', versions })).status).toBe(201)
    expect((await post('parameters', { ...age, key: 'kosong', versions: [] })).status).toBe(201)
  })

  test.each<[string, object[], string]>([
    [
      'versions that overlap',
      [version, { ...version, from: '2026-06-01', to: '2026-12-31' }],
      'versions.1.from: Masa berlaku baris 2 (1 Juni 2026 – 31 Desember 2026) dan baris 1 (1 Januari 2026 – seterusnya) bertumpukan. Isi “Sampai” di baris yang lama.',
    ],
    [
      'versions that share a day',
      [
        { ...version, to: '2026-06-01' },
        { ...version, from: '2026-06-01' },
      ],
      'versions.1.from: Masa berlaku',
    ],
    [
      'an end before its start',
      [{ ...version, to: '2025-12-31' }],
      'versions.0.to: “Sampai” (31 Desember 2025) lebih awal daripada “Mulai berlaku” (1 Januari 2026).',
    ],
    [
      'a value that is not whole',
      [{ ...version, value: 60.5 }],
      'versions.0.value: Tulis angka bulat tanpa titik atau koma. Isi sekarang: 60.5.',
    ],
    ['a value below 0', [{ ...version, value: -1 }], 'versions.0.value: Batas -1 kurang dari 0.'],
    ['no value', [{ ...version, value: undefined }], 'versions.0.value: Wajib diisi.'],
    ['no source', [{ ...version, source: '' }], 'versions.0.source: Wajib diisi.'],
    ['no first day', [{ ...version, from: undefined }], 'versions.0.from: Wajib diisi.'],
    ['no day of checking', [{ ...version, checkedOn: undefined }], 'versions.0.checkedOn: Wajib diisi.'],
    [
      'a law without a web address',
      [{ ...version, legalBasis: [{ title: 'UU', url: 'x' }] }],
      'versions.0.legalBasis.0.url: Tulis alamat web lengkap',
    ],
  ])('with %s is refused at the field', async (_name, versions, message) => {
    const { status, body } = await post('parameters', { ...age, key: `uji-${Date.now()}`, versions })
    expect(fieldErrors(body)).toEqual(expect.arrayContaining([expect.stringContaining(message)]))
    expect(status).toBe(400)
  })

  test('with a day that no calendar has is refused', async () => {
    const { status, text } = await post('parameters', { ...age, versions: [{ ...version, from: '2026-02-30' }] })
    expect([status, text]).toEqual([400, expect.stringContaining('2026-02-30')])
  })
})

describe('a persona', () => {
  const persona = {
    name: 'Lansia tinggal sendiri',
    story: 'Tinggal sendiri, berjualan teh.',
    answers: { umur: 70, penghuni: ['lansia'], kip: 'dont-know' },
  }

  test('is kept with its answers, and never leaves the CMS', async () => {
    const { id } = await save(cms, editor, 'personas', persona)
    expect(await cms.payload.findByID({ collection: 'personas', id, depth: 0 })).toMatchObject(persona)
    const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
    expect((await exportSnapshot(cms.payload)).json).not.toContain('Tinggal sendiri')
  })

  test('whose answers do not fit is refused at them', async () => {
    const { status, body } = await post('personas', { ...persona, answers: { umur: '70', rumah: 1 } })
    expect(status).toBe(400)
    expect(fieldErrors(body)).toEqual([
      expect.stringMatching(/^answers: “Umur” \(umur\): jawabannya harus angka bulat, bukan “70”.* pertanyaan “rumah”/),
    ])
  })
})

test('an author reads the catalogue and changes none of it', async () => {
  const author = await cms.join('author')
  for (const collection of ['questions', 'parameters', 'personas']) {
    const seen = await cms.rest(`/${collection}`, { as: author })
    const made = await cms.rest(`/${collection}`, { as: author, body: { ...yesNo, key: 'dari-penulis' } })
    expect([seen.status, made.status]).toEqual([200, 403])
  }
  const id = eligibility.ids.kip
  const changed = await cms.rest(`/questions/${id}`, { method: 'PATCH', as: author, body: { label: 'x' } })
  const deleted = await cms.rest(`/questions/${id}`, { method: 'DELETE', as: author })
  expect([changed.status, deleted.status]).toEqual([403, 403])
})

test('every change of the catalogue marks the site dirty', async () => {
  const waiting = async () => (await cms.payload.count({ collection: 'publish-requests' })).totalDocs
  const before = await waiting()
  const { id } = await save(cms, editor, 'questions', { ...yesNo, key: 'tanda' })
  await eligibility.patch(`/questions/${id}`, { label: 'Diganti' })
  await cms.rest(`/questions/${id}`, { method: 'DELETE', as: editor })
  expect(await waiting()).toBe(before + 3)
})
