import { type Card, cardFor } from '@ruang-solusi/shared/card'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { documentsOf, parseSnapshot } from '@ruang-solusi/shared/snapshot'
import { describe, expect, test } from 'vitest'
import { cardSnapshot, changed, photoHash, siteUrl } from './card-snapshot.ts'

const snapshot = cardSnapshot()
const context = { snapshot, siteUrl }
const programme = (change: Partial<(typeof snapshot.programmes)[number]> = {}): Card =>
  cardFor.programme(changed(snapshot.programmes, change), context)

test('the snapshot these tests are made of fits its contract', () => {
  expect(parseSnapshot(JSON.stringify(snapshot)).programmes).toHaveLength(1)
})

test.each(contentTypeNames)('a %s card bears publisher, address, day and a short description', (type) => {
  const documents = documentsOf(snapshot, type)
  const card = (cardFor[type] as (document: unknown, given: typeof context) => Card)(documents[0], context)
  expect(card).toMatchObject({ design: type, shape: 'landscape', address: 'ruangsolusi.example', example: true })
  expect(card.date).toMatch(/^Di(periksa|perbarui) \d{1,2} Nov 2026$/)
  expect(card.publisher).toMatch(/Magelang/)
  expect(card.alt).toMatch(/^Contoh\. .{10,}/)
  expect(card.alt.length).toBeLessThanOrEqual(200)
})

describe('a programme', () => {
  test('leads with the whole range of its amounts, their rhythm and what they are for', () => {
    expect(programme()).toMatchObject({
      figure: 'Rp225 ribu – 1,8 juta',
      rhythm: 'setahun',
      title: 'bantuan sekolah untuk murid TK sampai SMA',
      kicker: 'Program Indonesia Pintar (PIP)',
      badge: 'Diusulkan lewat sekolah · s.d. 30 Nov 2026',
      publisher: 'Dinas Sosial Kota Magelang',
    })
  })

  test('shows the drawing of the first need it belongs to', () => expect(programme().icon).toBe('school'))

  test('is dated by its newest check, not by its last change', () => expect(programme().date).toBe('Diperiksa 20 Nov 2026'))

  test('that is not money leads with its plain name, its summary and its picture', () => {
    const { benefit } = changed(snapshot.programmes, {})
    const card = programme({ benefit: { ...benefit, amounts: [] } })
    expect(card).toMatchObject({ title: 'Bantuan sekolah', line: 'Uang untuk keperluan sekolah, diusulkan lewat sekolah.' })
    expect(card.figure).toBeUndefined()
    expect(card.image?.hash).toBe(photoHash)
  })

  test('with an amount from nothing says how much at most', () => {
    const { benefit } = changed(snapshot.programmes, {})
    expect(programme({ benefit: { ...benefit, amounts: [{ group: { id: 'Usaha' }, from: 0, to: 10_000_000 }] } }).figure).toBe(
      's.d. Rp10 juta',
    )
  })

  test('that this city does not have shows no figure and no loud colour', () => {
    const card = programme({ status: { state: 'not-here' } })
    expect(card).toMatchObject({ badge: 'Tidak ada di kota ini', quiet: true, title: 'Bantuan sekolah' })
    expect(card.figure).toBeUndefined()
    expect(card.image).toBeUndefined()
  })

  test('of an unpublished agency is refused by name', () => {
    expect(() => programme({ agency: 'dinas-lain' })).toThrow(ProblemError)
    expect(() => programme({ agency: 'dinas-lain' })).toThrow(/"dinas-lain".*programme\/pip\/agency/)
  })
})

describe('a clarification', () => {
  const card = (verdict: 'false' | 'misleading' | 'true' | 'unproven') =>
    cardFor.clarification(changed(snapshot.clarifications, { verdict }), context)

  test.each([
    ['false', 'HOAKS'],
    ['misleading', 'MENYESATKAN'],
    ['true', 'BENAR'],
    ['unproven', 'BELUM TERBUKTI'],
  ] as const)('found %s stamps the claim %s', (verdict, stamp) => expect(card(verdict).quoted?.stamp).toBe(stamp))

  test('has the truth as its title, and the claim only in the quotation', () => {
    const { quoted, ...rest } = card('false')
    expect(rest.title).toMatch(/^PKH tidak didaftar/)
    expect(rest.badge).toBe('Faktanya')
    expect(quoted?.text).toMatch(/^Klik tautan/)
    expect(JSON.stringify(rest)).not.toContain('Klik tautan')
  })
})

describe('a story', () => {
  const card = (change: Partial<(typeof snapshot.stories)[number]>) => cardFor.story(changed(snapshot.stories, change), context)

  test('quotes its sentence once, even when the editor wrote the marks', () => {
    expect(card({ name: { id: '“Sudah bertanda.”' } }).title).toBe('“Sudah bertanda.”')
    expect(card({ name: { id: 'Belum bertanda.' } }).title).toBe('“Belum bertanda.”')
  })

  test('invites the reader and says whether it was composed', () => {
    expect(card({}).badge).toBe('Cerita gabungan')
    expect(card({ composed: false }).badge).toBe('Cerita warga')
    expect(card({}).line).toBe('Bu S., Magelang Selatan. Tetangga Ibu atau Bapak perlu bantuan serupa? Ini caranya.')
  })

  test('that names a picture nobody published is refused by name', () => {
    expect(() => card({ image: 'f'.repeat(32) })).toThrow(/story\/tas-sekolah\/image/)
  })
})

describe('a notice', () => {
  const kickerFor = (kelurahan: string[]) => cardFor.notice(changed(snapshot.notices, { kelurahan }), context).kicker

  test('says whom it is for', () => {
    expect(kickerFor([])).toBe('Untuk seluruh kota')
    expect(kickerFor(['kemirirejo', 'cacaban'])).toBe('Untuk Kel. Kemirirejo dan Kel. Cacaban')
    expect(kickerFor(['kemirirejo', 'cacaban', 'kemirirejo'])).toBe('Untuk 3 kelurahan')
  })
})

test('a guide says how many steps it has', () => {
  expect(cardFor.guide(changed(snapshot.guides, {}), context).kicker).toBe('4 langkah')
})
