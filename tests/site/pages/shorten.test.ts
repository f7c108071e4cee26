import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseTitle, shortenAlt, shortenDescription, shortenTitle } from '../../../site/src/records/shorten.ts'

const bytes = (text: string) => Buffer.byteLength(text)

test('a title that fits stays as it is', () => expect(shortenTitle('Bantuan sekolah (PIP)')).toBe('Bantuan sekolah (PIP)'))

test('a long title is cut at a word and says so', () => {
  const title = shortenTitle('PKH tidak didaftar lewat tautan WhatsApp. Usulkan lewat kelurahan atau aplikasi Cek Bansos.')
  expect(title).toBe('PKH tidak didaftar lewat tautan WhatsApp. Usulkan lewat…')
})

test('a title without spaces is cut between letters', () => expect(shortenTitle('a'.repeat(300))).toHaveLength(60))

test('a title in Javanese script keeps more than 67 bytes would allow, and never more than 90', () => {
  const title = shortenTitle('ꦥꦿꦺꦴꦒꦿꦩ꧀ꦧꦤ꧀ꦠꦸꦮꦤ꧀ꦱꦼꦏꦺꦴꦭꦃ'.repeat(3))
  expect(bytes(title)).toBeGreaterThan(67)
  expect(bytes(title)).toBeLessThanOrEqual(90)
})

test('an emoji is never cut in half', () => {
  const title = shortenTitle('👨‍👩‍👧‍👦'.repeat(20))
  expect(title.replaceAll('👨‍👩‍👧‍👦', '')).toBe('…')
})

test('line breaks become spaces', () => expect(shortenTitle('Satu\n\tdua')).toBe('Satu dua'))

test('the first title that needs no cutting is chosen', () => {
  expect(chooseTitle(['x'.repeat(61), 'Judul pendek', 'Lain'])).toBe('Judul pendek')
})

test('a short description goes on with the next sentences', () => {
  expect(shortenDescription(['Bantuan sekolah', 'Untuk anak usia 6–21 tahun yang masih sekolah.', 'Gratis.'])).toBe(
    'Bantuan sekolah. Untuk anak usia 6–21 tahun yang masih sekolah.',
  )
})

test('a sentence is not said twice', () => {
  const padding = 'Keterangan lengkap, langkah, dan sumbernya ada di halaman ini.'
  expect(shortenDescription(['Gratis.', 'Gratis.', padding])).toBe(`Gratis. ${padding}`)
})

test('a letter that bears hundreds of marks takes no room from the words that follow', () => {
  const padding = 'Keterangan lengkap, langkah, dan sumbernya ada di halaman ini.'
  const description = shortenDescription(['di kelurahan', `a${'\u0301\u0302'.repeat(150)}`, padding])
  expect(description).toContain(padding)
  expect(Array.from(description).length).toBeGreaterThanOrEqual(60)
})

test('whatever is written, titles and descriptions keep their limits and stay well-formed', () => {
  const padding = 'Keterangan lengkap, langkah, dan sumbernya ada di halaman resmi ini.'
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
      const title = shortenTitle(text)
      expect(title.length).toBeLessThanOrEqual(60)
      expect(bytes(title)).toBeLessThanOrEqual(90)
      const description = shortenDescription([text, padding])
      expect(Array.from(description).length).toBeGreaterThanOrEqual(60)
      expect(description.length).toBeLessThanOrEqual(155)
      expect(bytes(description)).toBeLessThanOrEqual(345)
      expect(bytes(shortenAlt(text))).toBeLessThanOrEqual(400)
      expect(title.isWellFormed() && description.isWellFormed()).toBe(true)
    }),
  )
})

test('a Latin title keeps within 67 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 300 }), (text) => {
      expect(bytes(shortenTitle(text))).toBeLessThanOrEqual(67)
    }),
  )
})
