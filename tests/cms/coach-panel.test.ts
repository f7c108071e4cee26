import { type PieceFinding, reviewPiece } from '@ruang-solusi/shared/coach'
import type { ClientField } from 'payload'
import { describe, expect, test } from 'vitest'
import { placeOf, sayPath } from '../../cms/src/admin/coach/field-places.ts'
import { literalFix, replaced } from '../../cms/src/admin/coach/literal-fix.ts'
import { pieceOfForm } from '../../cms/src/coach/piece-of-form.ts'

const fields = [
  { type: 'text', name: 'name', label: 'Nama' },
  {
    type: 'tabs',
    tabs: [
      { label: '1', fields: [{ type: 'row', fields: [{ type: 'text', name: 'cost', label: 'Biaya' }] }] },
      {
        label: '2',
        fields: [{ type: 'array', name: 'steps', label: 'Langkah', fields: [{ type: 'textarea', name: 'text', label: 'Isi' }] }],
      },
    ],
  },
] as unknown as ClientField[]

describe('a field is found', () => {
  test.each([
    ['name', undefined],
    ['cost', 0],
    ['steps', 1],
  ])('%s in tab %s', (name, tab) => expect(placeOf(fields, name)?.tab).toBe(tab))
  test('by nobody when there is none', () => expect(placeOf(fields, 'lain')).toBeUndefined())
  test.each([
    ['cost', 'Biaya'],
    ['steps', 'Langkah'],
    ['steps.1.text', 'Langkah 2 · Isi'],
    ['lain.0', 'lain.0'],
  ])('and its path %s is said “%s”', (path, said) => expect(sayPath(fields, path, String)).toBe(said))
})

const findings = (summary: string): PieceFinding[] => reviewPiece({ type: 'notice', summary }).filter(({ field }) => field === 'summary')
const press = (text: string, check: string): string | undefined => {
  const finding = findings(text).find((one) => one.check === check)
  const words = finding && literalFix(finding)
  return finding && words && replaced(text, finding, words)
}

describe('one press', () => {
  test('puts the plain words in the place of the stiff ones, with their capital', () =>
    expect(press('Dalam rangka membantu warga, loket buka sampai sore.', 'bureaucratic')).toBe(
      'Untuk membantu warga, loket buka sampai sore.',
    ))
  test('brings a stale name up to date', () =>
    expect(press('Data diambil dari DTKS setiap bulan.', 'stale-term')).toBe(
      'Data diambil dari DTSEN (data tunggal sosial dan ekonomi nasional) setiap bulan.',
    ))
  test.each([
    ['where one must choose', 'Sehubungan dengan hari libur, loket tutup.', 'bureaucratic'],
    ['where one must rewrite', 'Adapun berkasnya adalah KTP.', 'bureaucratic'],
    ['for words about people', 'Bantuan bagi si miskin.', 'stigma'],
  ])('is not offered %s', (_name, text, check) => {
    expect(findings(text).map((finding) => finding.check)).toContain(check)
    expect(press(text, check)).toBeUndefined()
  })
  test('changes nothing when the text changed meanwhile', () => {
    const [finding] = findings('Dalam rangka membantu warga, loket buka sampai sore.')
    expect(finding && replaced('Warga sudah menulis lain.', finding, 'untuk')).toBeUndefined()
  })
})

describe('a form is read as the coach reads a document', () => {
  test('instants are days, an empty list is no number, what is not coached stays away', () =>
    expect(
      pieceOfForm('notice', { name: 'x', startsOn: '2026-11-30T12:00:00.000Z', papers: 0, internalNote: 'rahasia', places: undefined }, []),
    ).toEqual({ type: 'notice', name: 'x', startsOn: '2026-11-30', images: [] }))
})
