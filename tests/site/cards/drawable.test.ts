import type { Card } from '@ruang-solusi/shared/card'
import { beforeAll, expect, test } from 'vitest'
import { type Coverage, drawableCard, drawableText } from '../../../site/src/cards/drawable.ts'
import { loadEngine } from '../../../site/src/cards/engine/engine.ts'
import { readCoverage } from '../../../site/src/cards/engine/glyph-coverage.ts'

let coverage: Coverage
beforeAll(async () => {
  coverage = (await loadEngine()).coverage
})

test('the fonts cover Indonesian, Javanese and Arabic, and no emoji', () => {
  const has = (text: string) => Array.from(text).every((character) => coverage.has(character.codePointAt(0) ?? 0))
  expect(has('Rp1.800.000 – “é” · … ±')).toBe(true)
  expect(has('ꦱꦸꦒꦼꦁ')).toBe(true)
  expect(has('السلام')).toBe(true)
  expect(has('😀')).toBe(false)
  expect(has('漢')).toBe(false)
})

test.each([
  ['Gratis 😀🙏🏽 semua', 'Gratis semua'],
  ['Bawa 1\ufe0f\u20e3 KTP', 'Bawa 1 KTP'],
  ['baris\nbaru\u00a0dan\u2009tipis', 'baris baru dan tipis'],
  ['tanda \u202eterbalik\u200b', 'tanda terbalik'],
  ['cafe\u0301', 'café'],
  ['👩‍👩‍👧', ''],
  ['!!! ???', ''],
])('"%s" is drawn as "%s"', (given, drawn) => expect(drawableText(given, coverage)).toBe(drawn))

test('a card keeps a title, a badge and a publisher whatever it was given', () => {
  const card: Card = {
    design: 'page',
    shape: 'landscape',
    badge: '😀',
    title: '😀',
    line: '😀',
    publisher: '😀',
    address: 'ruangsolusi.example',
    example: false,
    alt: '',
  }
  expect(drawableCard(card, coverage)).toMatchObject({
    title: 'ruangsolusi.example',
    badge: 'ruangsolusi.example',
    publisher: 'ruangsolusi.example',
    line: undefined,
  })
})

test('facts keep their headings, and those that nothing is left of go', () => {
  const card: Card = {
    ...{ design: 'page', shape: 'status', badge: 'a', title: 'a', publisher: 'a', address: 'a', example: false, alt: '' },
    facts: [
      { label: 'Kapan', text: 'Hari ini 😀' },
      { label: 'Di mana', text: '😀' },
    ],
  }
  expect(drawableCard(card, coverage).facts).toEqual([{ label: 'Kapan', text: 'Hari ini' }])
})

test('a file that is no font is refused', () => {
  expect(() => readCoverage(Buffer.from('bukan huruf'))).toThrow(/no "cmap" table/)
})
