import { reviewText, wordLists } from '@ruang-solusi/shared/coach'
import { describe, expect, test } from 'vitest'

const checksIn = (text: string): string[] => reviewText(text).map(({ check }) => check)

test('a finding says where, why and how, in Indonesian', () => {
  expect(reviewText('Nenek renta itu tinggal sendiri.')).toEqual([
    {
      check: 'pity',
      dimension: 'respectful',
      severity: 'must',
      start: 6,
      end: 11,
      message: '“renta” mengundang rasa iba. Pembaca melihat kesusahannya, bukan orangnya dan jalan keluarnya.',
      fix: 'Coba: lansia, berusia … tahun.',
    },
  ])
})

test('what must be changed comes first, and of it what harms most', () => {
  const text = 'Dalam rangka HUT, kasihan Bu Sri (NIK 3371012505880003), Anda berhak dapat bantuan dan DTKS diperbarui.'
  expect(checksIn(text)).toEqual(['identity-number', 'pity', 'promise', 'stale-term', 'bureaucratic'])
})

test('of two findings about the same words one is told, as serious as the other', () =>
  expect(reviewText('Mereka menunggu belas kasihan.')).toMatchObject([{ check: 'victim', severity: 'must' }]))

test('a name that is a listed word is a name', () => {
  expect(reviewText('Bu Pasrah Lestari dan Pak Miskin memimpin rapat RT.')).toEqual([])
  expect(checksIn('Bu Sri pasrah.')).toEqual(['victim'])
})

test('a private number is never repeated in the message', () => {
  for (const text of ['NIK 3371012505880003', 'Hubungi Bu Sri di 0812-3456-7890.', 'Rekening BRI 321001012345508 a.n. Sutini'])
    for (const { message, fix } of reviewText(text)) expect(`${message} ${fix}`).not.toMatch(/\d{4}/)
})

test('every finding has a way out', () => {
  const text = 'KASIHAN!! Penderita kusta tak berdaya. Konon BST pasti cair, dalam rangka SIKS. Anak bernama Sari. bit.ly/bansos'
  expect(reviewText(text).length).toBeGreaterThan(8)
  expect(reviewText(text).filter(({ fix }) => !fix || !/[.…]$/.test(fix))).toEqual([])
})

describe('words are words', () => {
  test.each(['kasih', 'kekasih', 'mengasihi', 'terkasih', 'Terima kasih'])('"%s" is not "kasihan"', (word) =>
    expect(reviewText(`${word} sudah datang.`)).toEqual([]),
  )
  test.each(['kasihan', 'Kasihan', 'KASIHAN', 'kasihannya', 'mengasihani', 'dikasihani', 'kasihan-kasihan'])('"%s" is', (word) =>
    expect(checksIn(`Warga ${word} kepadanya.`)).toContain('pity'),
  )
  test.each(['penderita', 'penderitanya', 'penderita-penderita', 'Penderita'])('"%s" names a person by an illness', (word) =>
    expect(checksIn(`Ada ${word} kusta di RW itu.`)).toEqual(['person-first']),
  )
  test('"penderitaan" does not', () => expect(reviewText('Penderitaan itu berlalu.')).toEqual([]))
  test.each([
    ['Bantuan untuk orang2 miskin.', 'stigma'],
    ['Warga yg tdk mampu, warga gak mampu.', 'stigma'],
    ['Kasiaaan bgt mbahnya.', 'pity'],
    ['Daftar DTKS-nya sudah dibuka.', 'stale-term'],
    ['Uang pasti segera cair.', 'promise'],
    ['Ayo peduli #BantuKaumDhuafa', 'stigma'],
    ['Ayo peduli #bantu_kaum_dhuafa', 'stigma'],
    ['Rumahnya masuk usulan RTLH-nya kelurahan.', 'abbreviation'],
    ['Warga non-PBI datang ke loket 2.', 'abbreviation'],
  ])('however it is typed, "%s" is found', (text, check) => expect(checksIn(text)).toEqual([check]))
  test.each(['Bawa KTP-nya, KK-nya.', 'Warga ber-KTP boleh datang.', 'PENGUMUMAN: loket pindah.', 'PENTING. PERHATIAN!'])(
    '"%s" has no abbreviation to explain',
    (text) => expect(checksIn(text)).toEqual([]),
  )
  test('words in different sentences are no phrase', () => expect(reviewText('Itu orang. Miskin informasi itu rugi.')).toEqual([]))
})

describe('somebody’s own words', () => {
  test.each([
    '"Saya ini orang miskin dan cacat," kata Bu T.',
    'Ia bilang, “kami hidup sengsara waktu itu”.',
    '«Kami ini wong cilik saja», tutur Pak W.',
  ])('are not censored: %s', (text) => expect(reviewText(text)).toEqual([]))
  test('one or two words in quotation marks are the editor’s', () =>
    expect(checksIn('Warga "miskin" dan "si miskin" didata.')).toContain('stigma'))
  test('are kept safe all the same', () => expect(checksIn('"Telepon saya di 0812-3456-7890 ya," katanya.')).toEqual(['private-contact']))
})

describe('lists that editors maintain', () => {
  test('an own word is found, with its reason and its other words', () => {
    const lists = { ...wordLists, stigma: [{ words: ['orang pinggiran'], instead: 'warga', why: 'menjauhkan orang.' }] }
    expect(reviewText('Orang pinggiran diundang.', lists)).toMatchObject([
      { check: 'stigma', message: '“Orang pinggiran” menjauhkan orang.', fix: 'Coba: warga.' },
    ])
    expect(reviewText('Orang pinggiran diundang.')).toEqual([])
  })
  test('a listed number is an agency’s, however it is spelled', () => {
    const lists = { ...wordLists, officialNumbers: ['+628123456789'] }
    expect(reviewText('Tanya ke 0812-345-6789.', lists)).toEqual([])
    expect(checksIn('Tanya ke 0812-345-6789.')).toEqual(['private-contact'])
  })
  test('empty rows do no harm', () => {
    const lists = { ...wordLists, pity: [{ words: ['', ' '] }], names: [''], knownAbbreviations: [''], officialNumbers: [''] }
    expect(reviewText('Bukuku dan bukunya ada di loket.', lists)).toEqual([])
  })
})
