import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Eligibility, fieldErrors, type Refusal, ruleBoxes, ruleCases, startEligibility } from './support/catalogue.ts'

let eligibility: Eligibility
let ids: Record<string, string>

beforeAll(async () => {
  eligibility = await startEligibility()
  ids = eligibility.ids
})
afterAll(() => eligibility.cms.stop())

const publish = (more: Record<string, unknown>) =>
  eligibility.cms.rest<Refusal>('/programmes', { as: eligibility.editor, body: { ...eligibility.data(more), _status: 'published' } })
const boxes = (more: Record<string, unknown>) => ({ rule: { ...ruleBoxes(ids), ...more } })
const firstCase = (answers: unknown) => ({ cases: [{ ...ruleCases()[0], answers }, ...ruleCases().slice(1)] })

test('a rule whose cases all pass and miss nothing is published', async () => expect((await publish({})).status).toBe(201))

test('each problem is labelled with its place, without commas, at which the admin would split it', async () => {
  const { body } = await publish(
    boxes({ any: [{ blockType: 'yesNo' }, { blockType: 'group', need: 'any', conditions: [{ blockType: 'limit' }] }] }),
  )
  const labels = (body.errors?.[0]?.data?.errors ?? []).map(({ label }) => label)
  expect(labels).toContain('Cukup salah satu › baris 1 › Pertanyaan')
  expect(labels).toContain('Cukup salah satu › baris 2 › syarat 1 › Batasnya')
  expect(labels.filter((label) => label.includes(','))).toEqual([])
})

test('a programme without any rule is published', async () => {
  expect((await publish({ rule: { all: [], any: [], except: [] }, cases: [] })).status).toBe(201)
  expect((await publish({ rule: undefined, cases: undefined })).status).toBe(201)
})

describe('publishing is refused at the field when', () => {
  test.each<[string, () => Record<string, unknown>, string]>([
    ['a row has no question', () => boxes({ any: [{ blockType: 'yesNo', is: 'yes' }] }), 'rule.any.0.question: Pilih pertanyaannya.'],
    ['a row has no answer', () => boxes({ any: [{ blockType: 'yesNo', question: ids.kip }] }), 'rule.any.0.is: Pilih “Ya” atau “Tidak”.'],
    [
      'its question is of another kind',
      () => boxes({ any: [{ blockType: 'yesNo', question: ids.umur, is: 'yes' }] }),
      'rule.any.0.question: Pertanyaan “Umur” dijawab dengan angka, jadi tidak cocok untuk baris ini. Pilih pertanyaan lain.',
    ],
    [
      'an option does not exist',
      () => boxes({ any: [{ blockType: 'option', question: ids.sekolah, options: ['sd', 'tk'] }] }),
      'rule.any.0.options: Pilihan “tk” tidak ada di pertanyaan “Jenjang sekolah”. Hapus centangnya, atau pilih yang ada.',
    ],
    [
      'an option is named twice',
      () => boxes({ any: [{ blockType: 'option', question: ids.sekolah, options: ['sd', 'sd'] }] }),
      'rule.any.0.options: Pilihan “sd” tertulis dua kali. Hapus salah satunya.',
    ],
    [
      'a limit has neither threshold nor number',
      () => boxes({ all: [{ blockType: 'limit', question: ids.umur, bound: 'min' }] }),
      'rule.all.0.parameter: Pilih batas dari daftar, atau tulis angka tetap di bawahnya.',
    ],
    [
      'a limit has both',
      () =>
        boxes({ all: [{ blockType: 'limit', question: ids.penghasilan, bound: 'max', parameter: ids['batas-penghasilan'], value: 1 }] }),
      'rule.all.0.value: Isi salah satu saja: batas dari daftar atau angka tetap. Kosongkan yang lain.',
    ],
    [
      'the threshold is of another unit',
      () => boxes({ all: [{ blockType: 'limit', question: ids.umur, bound: 'min', parameter: ids['batas-penghasilan'] }] }),
      'rule.all.0.parameter: Batas “Batas penghasilan” tidak sesatuan dengan pertanyaan “Umur”. Pilih batas lain.',
    ],
    [
      'a number is not whole',
      () => boxes({ all: [{ blockType: 'limit', question: ids.umur, bound: 'min', value: 6.5 }] }),
      'rule.all.0.value: Tulis angka bulat tanpa titik atau koma. Isi sekarang: 6.5.',
    ],
    [
      'a group is empty',
      () => boxes({ all: [{ blockType: 'group', need: 'any', conditions: [] }] }),
      'rule.all.0.conditions: Kelompok ini kosong. Tambahkan syarat di dalamnya, atau hapus kelompoknya.',
    ],
    [
      'a law has no web address',
      () => boxes({ any: [{ blockType: 'yesNo', question: ids.kip, is: 'yes', legalBasis: [{ title: 'Permen', url: 'bukan alamat' }] }] }),
      'rule.any.0.legalBasis.0.url: Tulis alamat web lengkap',
    ],
    [
      'a case fails',
      () => ({ cases: [{ ...ruleCases()[1], name: 'Bu guru', expected: 'likely' }, ...ruleCases()] }),
      'cases.0.expected: Kasus “Bu guru”: hasilnya Sepertinya belum cocok, seharusnya Kemungkinan cocok. “Ada anggota keluarga ASN” terpenuhi. Betulkan syaratnya, atau kasusnya.',
    ],
    [
      'no case is unclear',
      () => ({ cases: ruleCases().filter(({ expected }) => expected !== 'unclear') }),
      'cases: Belum ada kasus dengan hasil “Belum tentu”. Tekan “Usulkan kasus yang kurang” di atas: semuanya diisikan sekali klik.',
    ],
    [
      'a side of a threshold is not tried',
      () => ({ cases: ruleCases().filter(({ name }) => name !== 'Satu rupiah lebih') }),
      'cases: Belum ada kasus satu langkah melewati batas: “Penghasilan orang tua” dijawab Rp4.000.001.',
    ],
    ['no case is there at all', () => ({ cases: [] }), 'cases: Belum ada kasus dengan hasil “Kemungkinan cocok” (dan 6 kasus lain).'],
    ['cases try no rule', () => ({ rule: { all: [], any: [], except: [] } }), 'cases: Ada kasus, tetapi belum ada syarat yang diuji.'],
    ['a case has no name', () => ({ cases: [{ ...ruleCases()[0], name: '' }, ...ruleCases()] }), 'cases.0.name: Wajib diisi.'],
    [
      'a case answers an unknown question',
      () => firstCase({ rumah: true }),
      'cases.0.answers: Kasus “Pemegang KIP”: pertanyaan “rumah” tidak ada di katalog. Hapus jawabannya.',
    ],
    [
      'a case answers with the wrong kind',
      () => firstCase({ kip: 'ya' }),
      'cases.0.answers: Kasus “Pemegang KIP”: “Punya KIP” (kip): jawabannya harus ya atau tidak. Jawab ulang pertanyaan ini.',
    ],
    [
      'a case picks an option that does not exist',
      () => firstCase({ penghuni: ['lansia', 'kucing'] }),
      'cases.0.answers: Kasus “Pemegang KIP”: “Di rumah ada” (penghuni/1): pilihan “kucing” tidak ada. Jawab ulang pertanyaan ini.',
    ],
    [
      'a band is the wrong way round',
      () => firstCase({ umur: { from: 9, to: 3 } }),
      'cases.0.answers: Kasus “Pemegang KIP”: “Umur” (umur): kisarannya terbalik atau kosong',
    ],
    ['an answer is null', () => firstCase({ umur: null }), '“Umur” (umur): jawabannya harus angka bulat, bukan “null”.'],
    [
      'the end of a band is not a number',
      () => firstCase({ penghasilan: { from: null } }),
      '“Penghasilan orang tua” (penghasilan/from): ujung kisarannya harus angka bulat, bukan “null”.',
    ],
    ['an answer is out of bounds', () => firstCase({ umur: 121 }), '“Umur” (umur): angka 121 di luar 0 sampai 120.'],
    ['answers are none', () => firstCase([1]), 'cases.0.answers: Kasus “Pemegang KIP”: jawabannya bukan daftar'],
  ])('%s', async (_name, more, message) => {
    const { status, body } = await publish(more())
    expect(fieldErrors(body)).toEqual(expect.arrayContaining([expect.stringContaining(message)]))
    expect(status).toBe(400)
  })

  test('a number in a case is not finite, which only the server itself could write', async () => {
    const cases = firstCase({ umur: Number.NaN }).cases
    const writing = eligibility.cms.payload.create({
      collection: 'programmes',
      data: { ...eligibility.data({ cases }), _status: 'published' } as never,
    })
    await expect(writing).rejects.toMatchObject({
      data: { errors: [{ path: 'cases.0.answers', message: expect.stringContaining('“NaN”') }] },
    })
  })
})
