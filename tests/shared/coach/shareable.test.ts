import { type Piece, reviewPiece } from '@ruang-solusi/shared/coach'
import { describe, expect, test } from 'vitest'
import { notice, programme, story } from './clean-pieces.ts'

const shareable = (piece: Piece) =>
  reviewPiece(piece)
    .filter(({ dimension }) => dimension === 'shareable')
    .map(({ check, severity, field }) => `${check} ${severity} ${field}`)

describe('lengths', () => {
  test('a title that a preview cuts should be shorter, one that the page cuts must be', () => {
    expect(shareable({ ...notice, name: 'a'.repeat(75) })).toEqual([])
    expect(shareable({ ...notice, name: 'a'.repeat(76) })).toEqual(['title-length should name'])
    expect(shareable({ ...notice, name: 'a'.repeat(111) })).toEqual(['title-length must name'])
  })
  test.each([
    [59, ['summary-length should summary']],
    [60, []],
    [155, []],
    [156, ['summary-length should summary']],
    [201, ['summary-length must summary']],
  ])('a summary of %i characters', (length, found) => expect(shareable({ ...notice, summary: 'a'.repeat(length) })).toEqual(found))
})

describe('pictures', () => {
  test.each(['', null, 'IMG_2034.jpg', 'foto', 'WhatsApp Image 2026-11-20'])('are told in words: %j is none', (alt) =>
    expect(shareable({ ...notice, images: [{ alt }] })).toEqual(['alt-text must image']),
  )
  test('are told in a sentence', () => {
    expect(shareable({ ...notice, images: [{ field: 'cover', alt: 'Mesin jahit' }] })).toEqual(['alt-text should cover'])
    expect(shareable({ ...notice, images: [{ alt: 'Tangan mengukur kain di meja jahit' }] })).toEqual([])
  })
  test('show nobody without consent', () => {
    const alt = 'Bidan menulis di buku merah muda'
    const [found] = reviewPiece({ ...notice, images: [{ alt, people: 'recognisable' }] })
    expect(found).toMatchObject({ check: 'face', dimension: 'safe', severity: 'must', field: 'image' })
    expect(reviewPiece({ ...notice, images: [{ alt, people: 'recognisable', hasConsent: true }] })).toEqual([])
    expect(reviewPiece({ ...notice, images: [{ alt, people: 'unrecognisable' }] })).toEqual([])
  })
})

test('one page, one idea', () => {
  expect(shareable({ ...notice, name: 'Cek mata dan gigi serta kelas menjahit' })).toEqual(['one-idea should name'])
  expect(shareable({ ...notice, summary: 'Ada kelas menjahit, gratis. Ada kelas las. Ada cek mata. Ada pasar murah juga.' })).toEqual([
    'one-idea should summary',
  ])
  expect(shareable({ ...story, name: 'Saya takut dan malu, tetapi dan akhirnya saya bertanya dan dibantu.' })).toEqual([])
})

test('the benefit leads, in title, summary and text', () => {
  const summary = 'Wali Kota menyerahkan kursi roda kepada warga di balai kota, gratis, Sabtu 5 Desember 2026.'
  expect(shareable({ ...notice, summary })).toEqual(['benefit-first should summary'])
  expect(shareable({ ...notice, summary: summary.replace('Wali Kota menyerahkan kursi roda', 'Kursi roda dari Wali Kota') })).toEqual([])
})

test('a programme belongs to nobody', () => {
  expect(shareable({ ...programme, officialName: 'Rodanya Mas Bagia' })).toEqual(['official-name must officialName'])
  expect(shareable({ ...programme, plainName: 'Beras Bunda Ani' })).toEqual(['official-name must plainName'])
  expect(shareable({ ...programme, plainName: 'Makanan untuk Ibu Hamil' })).toEqual([])
})

test('the title of a clarification does not spread the claim', () => {
  const claim = 'Bantuan dua juta cair untuk semua pengguna Telegram.'
  const piece: Piece = { type: 'clarification', claim, summary: notice.summary, procedure: [{ text: 'Tanya kelurahan.' }] }
  expect(shareable({ ...piece, name: 'Hoaks: bantuan dua juta cair untuk semua' })).toEqual(['claim-in-title should name'])
  expect(shareable({ ...piece, name: 'Bantuan didata di kelurahan, gratis' })).toEqual([])
})
