import { reviewPiece } from '@ruang-solusi/shared/coach'
import { describe, expect, test } from 'vitest'
import { boxOf } from '../../cms/src/admin/quick-clarification/box-of.ts'
import { blankAnswers, type QuickAnswers } from '../../cms/src/admin/quick-clarification/quick-answers.ts'
import { quickDocument, summaryOf } from '../../cms/src/admin/quick-clarification/quick-document.ts'
import { quickTexts } from '../../cms/src/admin/quick-clarification/quick-texts.ts'
import { takeClaim } from '../../cms/src/admin/quick-clarification/take-claim.ts'
import { pieceOfForm } from '../../cms/src/coach/piece-of-form.ts'

describe('a pasted message', () => {
  test.each([
    ['https://bansos-2juta.xyz/daftar?id=9', 'bansos-2juta[dot]xyz'],
    ['http://www.kemensos-cair.site', 'www[dot]kemensos-cair[dot]site'],
    ['bit.ly/abc', 'bit[dot]ly'],
    ['bansos[titik]example', 'bansos[dot]example'],
  ])('has %s made harmless, also when it is taken twice', (link, dead) => {
    const once = takeClaim(`Klik ${link} sekarang`)
    expect(once).toEqual({ claim: `Klik ${dead} sekarang`, links: [dead] })
    expect(takeClaim(once.claim)).toEqual(once)
  })

  test('without an address stays as it is', () =>
    expect(takeClaim('Rp2.000.000 cair. Kirim ke No.HP panitia.')).toEqual({
      claim: 'Rp2.000.000 cair. Kirim ke No.HP panitia.',
      links: [],
    }))
})

const answers: QuickAnswers = {
  ...blankAnswers('a1'),
  claim: 'Klik https://bansos-2juta.xyz untuk Rp2 juta, hari ini terakhir.',
  name: 'Bantuan diusulkan lewat kelurahan, gratis',
  correction: 'Tautan itu meniru halaman bantuan untuk mengumpulkan data.',
  evidence: 'Dinas Sosial, lewat telepon',
  programme: 'p1',
}
const material = {
  isPublisher: true,
  agencies: [{ id: 'a1', slug: 'dinas-sosial', name: 'Dinas Sosial', shortName: 'Dinsos' }],
  programmes: [{ id: 'p1', slug: 'pkh', name: 'PKH' }],
  settings: { cityName: 'Kota Contoh', siteName: 'Ruang Solusi', example: false },
  siteUrl: 'https://solusi.example.go.id',
}

test('the screen as it opens needs five answers, and then the coach has nothing that must change', () => {
  const found = reviewPiece(pieceOfForm('clarification', quickDocument(answers, '2026-11-23'), []))
  expect(found.filter(({ severity }) => severity === 'must')).toEqual([])
})

test('a short explanation is led by the truth in the summary, a long one is cut at a word', () => {
  expect(summaryOf({ name: 'Gratis di kelurahan.', correction: 'Tautan itu palsu.' })).toBe('Gratis di kelurahan. Tautan itu palsu.')
  const long = summaryOf({ name: 'x', correction: 'Kelurahan mengusulkan keluarga. '.repeat(10) })
  expect(long.length).toBeLessThanOrEqual(155)
})

test('the texts to send on lead with the truth, and no address of the claim is alive', () => {
  const { whatsapp, card } = quickTexts(quickDocument(answers, '2026-11-23'), 'bantuan', material, '2026-11-23')
  expect(card).toBe('Faktanya: Bantuan diusulkan lewat kelurahan, gratis')
  expect(whatsapp.indexOf('Bantuan diusulkan')).toBeLessThan(whatsapp.indexOf('bansos-2juta'))
  expect(whatsapp).not.toContain('bansos-2juta.xyz')
  expect(whatsapp).toContain('https://solusi.example.go.id/cek-kabar/bantuan/')
})

test.each([
  ['claimLinks.0.link', 'claim'],
  ['evidence.0.url', 'evidenceUrl'],
  ['evidence.0.title', 'evidence'],
  ['summary', 'correction'],
  ['procedure.1.text', 'procedure'],
  ['example', ''],
])('what is wrong at %s is shown at the box “%s”', (path, box) => expect(boxOf(path)).toBe(box))
