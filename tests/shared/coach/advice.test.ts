import { type Piece, reviewPiece, reviewText } from '@ruang-solusi/shared/coach'
import { describe, expect, test } from 'vitest'
import { notice, programme, story } from './clean-pieces.ts'

const brief = (piece: Piece) => reviewPiece(piece).map(({ check, field }) => `${check} ${field}`)
const checksIn = (text: string) => reviewText(text).map(({ check }) => check)

describe('the words for a picture', () => {
  test('are judged as every other text', () =>
    expect(
      brief({ ...notice, images: [{ alt: 'Nenek renta di depan rumahnya, Jl. Kenanga No. 4, Bu Sri NIK 3371012505880003' }] }),
    ).toEqual(expect.arrayContaining(['identity-number image', 'pity image'])))
  test('of a story too, which is the storyteller’s only in its own fields', () =>
    expect(brief({ ...story, images: [{ field: 'cover', alt: 'Gadis, siswi kelas 3 SDN Cacaban 2, menangis di gubuk reyot' }] })).toEqual(
      expect.arrayContaining(['pity cover']),
    ))
})

test('findings of the same weight come in the order in which the page is read', () => {
  const sad = { ...notice, name: 'Cek mata gratis untuk warga yang sengsara', summary: 'Sengsara. Cek mata gratis di kelurahan Wates.' }
  expect(brief(sad).filter((found) => found.startsWith('pity'))).toEqual(['pity name', 'pity summary'])
})

describe('an official in a message', () => {
  const messageOf = (piece: Piece) => reviewPiece(piece).find(({ check }) => check === 'official-name')
  test('is told to name the service, for there is no programme to rename', () => {
    const found = messageOf({ ...notice, summary: 'Mas Wali membagi beras gratis di kelurahan Wates. Bawa KTP sampai 30 November 2026.' })
    expect(found).toMatchObject({ field: 'summary', fix: expect.stringContaining('dinas') })
    expect(found?.message).not.toContain('program ini')
    expect(messageOf({ ...programme, plainName: 'Beras Mas Wali' })?.message).toContain('program ini')
  })
  test('is not taken for a nickname by the title of the office', () =>
    expect(messageOf({ ...notice, summary: 'Beras gratis di kelurahan Wates, dibuka Bapak Wali Kota. Bawa KTP.' })).toBeUndefined())
})

test.each([
  'Anak yang malas makan dapat diperiksakan ke posyandu.',
  'Petugas menjaring aspirasi pemulung di balai kelurahan.',
  'Bayi menangis saat menerima vaksin, itu biasa.',
  'Bila ada info bahwa data Anda keliru, tanyakan ke kelurahan.',
  'Data Anda dijamin tidak dibagikan.',
  'Seluruh warga menerima undangan dari ketua RT.',
  'Bu Lastri, warga RT 03, memimpin bank sampah.',
  'Jadwal bergantung pada cuaca.',
])('a plain sentence is left alone: %s', (text) => expect(checksIn(text)).toEqual([]))

describe('papers are asked for at the counter', () => {
  test.each([
    'Kirim foto KTP dan KK ke nomor WA berikut.',
    'Silakan isi NIK di kolom komentar.',
    'Sebutkan kode OTP yang masuk ke HP Anda.',
    'Japri NIK dan nomor KK ke Bu Rini.',
  ])('and not by message: %s', (text) => expect(checksIn(text)).toEqual(['data-request']))
  test.each([
    'Jangan kirim foto KTP ke nomor WA mana pun.',
    'Petugas tidak pernah meminta PIN lewat WhatsApp.',
    'Isi formulir di loket, lalu serahkan fotokopi KTP.',
    'Bawa KTP dan KK. Tanyakan lewat WhatsApp kelurahan.',
    'Unggah foto KTP di aplikasi Cek Bansos.',
    'Masukkan PIN kartu Anda di mesin ATM.',
    'Kirim fotokopi KTP lewat surel layanan@kotacontoh.go.id.',
  ])('a warning or a counter is fine: %s', (text) => expect(checksIn(text)).toEqual([]))
})

test('a face with a name is a face, a person in tears is no picture', () =>
  expect(brief({ ...story, images: [{ alt: 'Foto wajah Nadia menangis memegang sepatu' }] })).toEqual(['face image', 'pity image']))

test('news from nowhere may be worth a correction', () => expect(reviewText('Katanya loket tutup.')[0]?.fix).toContain('klarifikasi'))

test('a live link is replaced by the official one before it is switched off', () =>
  expect(reviewText('Daftar di bit.ly/bansos-cair.')[0]?.fix).toMatch(/^Pakai alamat resmi .+bit\[dot\]ly/))

test('a name that is out of date is replaced, not judged for its words', () =>
  expect(checksIn('Tanyakan Bantuan Siswa Miskin di sekolah.')).toEqual(['stale-term']))

test('a phone number after the word KTP is a phone number', () =>
  expect(checksIn('Kirim foto KTP dan KK ke Pak Agus 0813-9000-1234.')).toContain('private-contact'))

test('an old resident is not found through the ward', () =>
  expect(checksIn('Mbah Tukiyem, warga RT 03 RW 05, menerima beras.')).toContain('home-address'))

test('"tak" and "tidak" are one word', () =>
  expect([checksIn('Seragam untuk anak orang tidak mampu.'), checksIn('Orang tidak mampu membayar iuran itu.')]).toEqual([['stigma'], []]))

test('an amount that one receives is no price', () =>
  expect(
    brief({ ...notice, name: 'Modal usaha', summary: 'Modal Rp2.000.000 untuk usaha di kelurahan Wates. Bawa KTP sampai 30 November.' }),
  ).toContain('cost body'))
