import { type Piece, reviewPiece } from '@ruang-solusi/shared/coach'
import { describe, expect, test } from 'vitest'
import { notice, programme } from './clean-pieces.ts'

const accurate = (piece: Piece) =>
  reviewPiece(piece)
    .filter(({ dimension }) => dimension === 'accurate')
    .map(({ check, severity, field }) => `${check} ${severity} ${field}`)
const [source] = programme.sources ?? []

describe('amounts', () => {
  test('of the benefit need a source', () =>
    expect(accurate({ ...programme, sources: [] })).toEqual(['unsourced-amount must benefit.amounts.0.from']))
  test.each(['Rp2.000.000', 'Rp 2 juta', '2 juta rupiah', 'Rp2000000', 'Rp1,9 juta'])('in a sentence need a source: %s', (said) => {
    const [found] = reviewPiece({ ...programme, conditions: [{ text: `Paling banyak ${said} sebulan.` }] })
    expect(found).toMatchObject({ check: 'unsourced-amount', field: 'conditions.0.text', start: 14, end: 14 + said.length })
  })
  test.each(['Rp1.800.000', 'Rp1,8 juta', '1,8 juta rupiah'])('that a source names are fine: %s', (said) =>
    expect(accurate({ ...programme, conditions: [{ text: `Paling banyak ${said} setahun.` }] })).toEqual([]),
  )
  test('of a message are advised against, unless a source or a programme stands behind', () => {
    const body = 'Datang ke loket. Anda menerima Rp500.000, gratis biaya.'
    expect(accurate({ ...notice, body })).toEqual(['unsourced-amount should body'])
    expect(accurate({ ...notice, body, programme: 'pip' })).toEqual([])
    expect(accurate({ ...notice, body, sources: [{ fact: 'Jumlah', value: 'Rp500.000', title: 'Keputusan' }] })).toEqual([])
  })
})

describe('dates', () => {
  const at = (text: string) => accurate({ ...programme, conditions: [{ text }] })
  test('need the period or a source', () =>
    expect(at('Terakhir dibuka Agustus 2024.')).toEqual(['unsourced-date should conditions.0.text']))
  test('of a notice are what the agency itself says', () =>
    expect(accurate({ ...notice, body: 'Datang ke loket. Hasilnya diumumkan 14 Desember 2026. Gratis.' })).toEqual([]))
  test('of the period are fine', () => expect(at('Paling lambat 30 November 2026.')).toEqual([]))
})

describe('conflicts', () => {
  test('between sources are shown', () => {
    const sources = [source, { ...source, value: 'Rp1.000.000 setahun' }]
    expect(accurate({ ...programme, sources } as Piece)).toEqual(['conflict must sources.1.value'])
    expect(accurate({ ...programme, sources: [{ ...source, status: 'disputed', otherValue: 'Rp1.000.000' }] } as Piece)).toEqual([])
  })
  test('between sources of a notice are shown as well', () => {
    const place = { fact: 'Tempat', value: 'Balai kota', title: 'Undangan' }
    expect(accurate({ ...notice, sources: [place, { ...place, value: 'Kelurahan Wates' }] })).toEqual(['conflict must sources.1.value'])
    expect(accurate({ ...notice, sources: [{ ...place, status: 'disputed' }] })).toEqual(['conflict must sources.0.otherValue'])
  })
  test('need both values', () =>
    expect(accurate({ ...programme, sources: [{ ...source, status: 'disputed' }] } as Piece)).toEqual([
      'conflict must sources.0.otherValue',
    ]))
  test('between days and between amounts are mistakes', () => {
    expect(accurate({ ...notice, endsOn: '2026-11-01' })).toEqual(['conflict must endsOn'])
    expect(accurate({ ...programme, benefit: { amounts: [{ from: 1_800_000, to: 1 }] } })).toContain('conflict must benefit.amounts.0.to')
  })
})
