import { parseSnapshot } from '@ruang-solusi/shared/snapshot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Eligibility, fieldErrors, type Refusal, startEligibility } from './support/catalogue.ts'
import type { Cms } from './support/start-cms.ts'

let eligibility: Eligibility
let cms: Cms
let ids: Record<string, string>
let live: string

beforeAll(async () => {
  eligibility = await startEligibility()
  cms = eligibility.cms
  ids = eligibility.ids
  live = (await eligibility.programme({ plainName: 'Bantuan sekolah (PIP)' })).id
})
afterAll(() => cms.stop())

const question = (key: string, body: Record<string, unknown>) => eligibility.patch(`/questions/${ids[key]}`, body)
const limit = (value: number, more: Record<string, unknown> = {}) => ({
  versions: [{ from: '2026-01-01', value, source: 'Pedoman (contoh)', checkedOn: '2026-11-20', status: 'unverified' }],
  ...more,
})
const parameter = (body: Record<string, unknown>) => eligibility.patch(`/parameters/${ids['batas-penghasilan']}`, body)
const remove = (path: string) => cms.rest<Refusal>(path, { method: 'DELETE', as: eligibility.editor })
const row = (key: string) => ({ key, text: key.toUpperCase() })

describe('what a published rule uses', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    [
      'an option',
      'sekolah',
      { options: [row('sd'), row('sma')] },
      'options: Belum bisa diubah begitu: Bantuan sekolah (PIP): Cukup salah satu, baris 2 memakai pilihan “SMP”. Ubah dulu di program itu.',
    ],
    [
      'a kind',
      'asn',
      { kind: 'number' },
      'kind: Belum bisa diubah begitu: Bantuan sekolah (PIP): Kecuali bila, baris 1 memakai pertanyaan ini',
    ],
    [
      'a key',
      'kip',
      { key: 'kartu-pintar' },
      'key: Belum bisa diubah begitu: Bantuan sekolah (PIP): Cukup salah satu, baris 1 memakai pertanyaan ini',
    ],
    [
      'the answer of a case',
      'umur',
      { min: 6 },
      'min: Belum bisa diubah begitu: Bantuan sekolah (PIP): kasus “Umur 5” menjawab pertanyaan ini',
    ],
  ])('loses no %s of a question', async (_name, key, body, message) => {
    const answer = await question(key, body)
    expect(fieldErrors(answer.body)).toEqual([expect.stringContaining(message)])
    expect(answer.status).toBe(400)
  })

  test('keeps the unit of its threshold', async () => {
    const { body } = await parameter({ unit: 'years' })
    expect(fieldErrors(body)).toEqual([
      expect.stringContaining('unit: Belum bisa diubah begitu: Bantuan sekolah (PIP): Harus memenuhi semua, baris 2 memakai batas ini'),
    ])
  })

  test('is not deleted', async () => {
    const kip = await remove(`/questions/${ids.kip}`)
    const batas = await remove(`/parameters/${ids['batas-penghasilan']}`)
    expect([kip.status, batas.status]).toEqual([400, 400])
    expect(kip.text).toContain('Belum bisa dihapus: Bantuan sekolah (PIP): Cukup salah satu, baris 1 memakai pertanyaan ini')
    expect(batas.text).toContain('Harus memenuhi semua, baris 2 memakai batas ini')
  })

  test('may be worded anew and grow', async () => {
    expect((await question('kip', { label: 'Memiliki KIP' })).status).toBe(200)
    expect((await question('sekolah', { options: [row('sd'), row('smp'), row('sma'), row('smk')] })).status).toBe(200)
  })
})

test('a draft counts as well, with the row inside its group', async () => {
  const group = { blockType: 'group', need: 'any', conditions: [{ blockType: 'option', question: ids.penghuni, options: ['lansia'] }] }
  const { id } = await eligibility.programme({ plainName: 'Rancangan', rule: { all: [group], any: [], except: [] }, cases: [] }, false)
  const { body } = await question('penghuni', { options: [row('balita')] })
  expect(fieldErrors(body)).toEqual([
    expect.stringContaining('Rancangan: Harus memenuhi semua, baris 1, syarat 1 memakai pilihan “lansia”'),
  ])
  expect((await remove(`/questions/${ids.penghuni}`)).text).toContain('Rancangan')
  await eligibility.patch(`/programmes/${id}?draft=true`, { rule: { all: [], any: [], except: [] } })
  expect((await remove(`/questions/${ids.penghuni}`)).status).toBe(200)
})

describe('a threshold that turns the case of a live programme', () => {
  test('is refused with the list, until the editor has seen it in the very same save', async () => {
    const refused = await parameter(limit(3_500_000))
    expect(fieldErrors(refused.body)).toEqual([
      'changesSeen: Perubahan ini mengubah hasil 1 kasus yang sudah tayang: Bantuan sekolah (PIP), kasus “Tepat di batas”: Kemungkinan cocok → Sepertinya belum cocok. Bila memang benar begitu, centang ini lalu simpan lagi.',
    ])
    expect(refused.status).toBe(400)
    const seen = await parameter(limit(3_500_000, { changesSeen: true }))
    expect([seen.status, seen.body]).toEqual([200, expect.objectContaining({ doc: expect.objectContaining({ changesSeen: false }) })])
    expect((await parameter(limit(2_000_000))).status).toBe(400)
    const stored = await cms.payload.findByID({ collection: 'parameters', id: ids['batas-penghasilan'] ?? '', depth: 0 })
    expect([stored.versions?.[0]?.value, stored.changesSeen]).toEqual([3_500_000, false])
    expect((await parameter(limit(4_000_000, { changesSeen: true }))).status).toBe(200)
  })

  test('is seen by ticking a box that the admin lets editors tick', () => {
    for (const collection of ['questions', 'parameters'] as const) {
      const box = cms.payload.collections[collection]?.config.flattenedFields.find(({ name }) => name === 'changesSeen')
      expect(box?.admin).toMatchObject({ readOnly: false })
    }
  })

  test('is saved at once when it turns none, as a later version does', async () => {
    const { versions } = limit(4_000_000)
    const later = [
      { ...versions[0], to: '2026-12-31' },
      { ...versions[0], from: '2027-01-01', value: 5_000_000 },
    ]
    expect((await parameter({ versions: later })).status).toBe(200)
    expect((await parameter({ versions })).status).toBe(200)
  })

  test('leaves the programme public, but asks for right cases at its next publishing', async () => {
    await parameter(limit(3_500_000, { changesSeen: true }))
    const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
    expect(parseSnapshot((await exportSnapshot(cms.payload)).json).programmes).toHaveLength(1)
    const { status, body } = await eligibility.patch(`/programmes/${live}`, { officialName: 'Nama lain', _status: 'published' })
    expect([status, fieldErrors(body)]).toEqual([400, [expect.stringContaining('Kasus “Tepat di batas”: hasilnya Sepertinya belum cocok')]])
    await parameter(limit(4_000_000, { changesSeen: true }))
  })
})

test('a public rule that lost its question past every guard is not exported, and the programme is named', async () => {
  const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
  await cms.payload.db.deleteOne({ collection: 'questions', where: { id: { equals: ids.asn } } })
  await expect(exportSnapshot(cms.payload)).rejects.toMatchObject({
    message: expect.stringContaining('Kecuali bila › baris 1 › Pertanyaan: Pilih pertanyaannya.'),
    document: { type: 'programme', slug: expect.stringContaining('bantuan-') },
  })
})
