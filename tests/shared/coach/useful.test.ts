import { type Piece, reviewPiece } from '@ruang-solusi/shared/coach'
import { expect, test } from 'vitest'
import { notice, programme, story } from './clean-pieces.ts'

const useful = (piece: Piece) =>
  reviewPiece(piece)
    .filter(({ dimension }) => dimension === 'useful')
    .map(({ check, severity, field }) => `${check} ${severity} ${field}`)

test('a story without anything to do must get it', () =>
  expect(useful({ ...story, whatYouCanDo: [] })).toEqual(['next-step must whatYouCanDo']))

test('a notice that only reports should ask for something', () =>
  expect(useful({ ...notice, name: 'Kabar hari', summary: 'Kegiatan itu berjalan lancar dan gratis.', body: 'Warga senang.' })).toEqual([
    'next-step should body',
  ]))

test('a notice needs its place, its days and its hours', () => {
  expect(useful({ ...notice, place: '' })).toEqual(['where should place'])
  expect(useful({ ...notice, startsOn: null })).toEqual(['when should startsOn'])
  expect(useful({ ...notice, time: undefined })).toEqual(['when should time'])
})

test('a day is a date, for a message is passed on', () => {
  const found = reviewPiece({ ...notice, body: 'Datang besok membawa KTP, gratis.' })
  expect(found).toMatchObject([{ check: 'when', field: 'body', start: 7, end: 12, message: expect.stringContaining('“besok”') }])
})

test('a programme that opens later says when', () =>
  expect(useful({ ...programme, status: { state: 'upcoming' } })).toContain('when should status.opensOn'))

test('steps name a counter', () => {
  const silent = {
    ...programme,
    summary: 'Uang untuk seragam dan buku murid dari keluarga yang terdata, tiap tahun.',
    steps: [{ text: 'Tunggu kabar.' }],
    question: null,
  }
  expect(useful(silent)).toEqual(['where should steps'])
})

test('what it costs is said, even when it is nothing', () => {
  expect(useful({ ...programme, cost: null })).toEqual(['cost should cost'])
  const summary = 'Belajar menjahit tiga minggu di kelurahan Wates. Bawa KTP, daftar sampai 30 November 2026.'
  expect(useful({ ...notice, name: 'Kelas menjahit', summary })).toEqual(['cost should body'])
})

test('papers are named, or said not to be needed', () => {
  const without = {
    ...notice,
    papers: [],
    summary: 'Cek mata gratis di balai kota, Sabtu 5 Desember 2026, untuk semua warga.',
    body: 'Datang ke balai kota.',
  }
  expect(useful(without)).toEqual(['papers should papers'])
  expect(useful({ ...without, body: 'Datang saja, tidak perlu membawa apa pun.' })).toEqual([])
  expect(useful({ ...programme, papers: [] })).toEqual(['papers should papers'])
  expect(useful({ ...programme, papers: [], route: 'automatic' })).toEqual([])
})
