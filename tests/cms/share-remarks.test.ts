import type { LinkPreview } from '@ruang-solusi/shared/link-preview'
import { expect, test } from 'vitest'
import { weighCard } from '../../cms/src/admin/share/card-weight.ts'
import { lostWayBack, reviewCaption } from '../../cms/src/admin/share/review-caption.ts'
import { shareRemarks } from '../../cms/src/admin/share/share-remarks.ts'

const goodTitle = 'Bantuan sekolah untuk murid SD sampai SMA'
const goodSummary = 'Bantuan uang sekolah untuk murid SD sampai SMA dari keluarga yang membutuhkan. Tanyakan ke wali kelas.'

const remarks = (title: string, summary = goodSummary, preview: Partial<LinkPreview> = {}) =>
  shareRemarks({ type: 'guide', titleField: 'name', title, summary }, {
    title,
    description: summary,
    shortened: { title: false, description: false },
    ...preview,
  } as LinkPreview)

test('a good title and summary are not remarked upon', () => expect(remarks(goodTitle)).toEqual([]))

test('a title that the site shortens is said once, with what is left of it', () => {
  const left = 'Bantuan sekolah untuk murid SD sampai SMA dari keluarga…'
  const found = remarks(`${goodTitle} ${goodTitle} ${goodTitle}`, goodSummary, {
    title: left,
    shortened: { title: true, description: false },
  })
  expect(found.map(({ about }) => about)).toEqual(['title'])
  expect(found[0]?.text).toContain(left)
  expect(found[0]?.fix).toContain('paling banyak 60 huruf')
})

test('needs, agencies and papers may have short names', () => {
  const written = { type: 'topic', titleField: 'name', title: 'Sekolah', summary: goodSummary } as const
  const preview = { title: 'Sekolah', description: goodSummary, shortened: { title: false, description: false } } as LinkPreview
  expect(shareRemarks(written, preview)).toEqual([])
})

test('platforms that cut a title are named', () => {
  const found = remarks(goodTitle, goodSummary, { title: 'b'.repeat(66) })
  expect(found.map(({ text }) => text)).toEqual([expect.stringContaining('terpotong di WhatsApp:')])
  expect(remarks(goodTitle, goodSummary, { title: 'b'.repeat(71) })[0]?.text).toContain('WhatsApp, X')
})

test.each([
  ['Bantuan', goodSummary, 'title', 'Judul hanya 7 huruf'],
  ['', goodSummary, 'title', 'Judul belum ditulis'],
  [goodTitle, '', 'description', 'Ringkasan belum ditulis'],
  [goodTitle, 'Bantuan sekolah.', 'description', 'terlalu singkat'],
  [goodTitle, 'kata '.repeat(35), 'description', 'memotongnya setelah 155'],
])('the title %j with the summary %.20j is remarked upon', (title, summary, about, text) => {
  expect(remarks(title, summary, { title: 'Judul', description: 'Keterangan' })).toEqual([
    expect.objectContaining({ about, text: expect.stringContaining(text) }),
  ])
})

test.each([
  [18_200, 'image/png', '18,2 KB', 'Ringan', false],
  [60_001, 'image/png', '60 KB', 'Masih wajar', false],
  [89_000, 'image/jpeg', '89 KB', 'Ringan', false],
  [120_000, 'image/jpeg', '120 KB', 'Berat', true],
  [300_001, 'image/png', '300 KB', 'Terlalu berat', true],
] as const)('%i bytes of %s are said plainly', (bytes, mime, size, verdict, isHeavy) => {
  expect(weighCard({ bytes, mime })).toEqual({ size, verdict: expect.stringContaining(verdict), isHeavy })
})

test('captions are coached in Indonesian; in Javanese only for safety; the own address is no trap', () => {
  const text = 'Kasihan Bu Sri. Daftar di http://localhost:4321/program/pkh/?dari=wa'
  expect(reviewCaption(text, 'id', 'localhost').map(({ check }) => check)).toEqual(['pity'])
  expect(reviewCaption(`${text} atau bit.ly/bansos`, 'jv', 'localhost').map(({ check }) => check)).toEqual(['live-link'])
})

test('a caption that lost its address or date is told so', () => {
  const template = 'Bantuan sekolah. Diperiksa 20 Nov 2026. https://solusi.example.go.id/program/pip/?dari=wa'
  expect(lostWayBack(template, template, 'solusi.example.go.id')).toEqual([])
  expect(lostWayBack('Bantuan sekolah.', template, 'solusi.example.go.id')).toEqual(['alamat halaman', 'tanggal'])
  expect(lostWayBack('Bantuan', 'Bantuan sekolah', 'solusi.example.go.id')).toEqual([])
})
