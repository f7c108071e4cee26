import { expect, test } from 'vitest'
import { altText } from '../../../shared/src/card/alt-text.ts'

test('each part becomes a sentence, and absent ones leave no trace', () => {
  expect(altText(false, 'Rp200 ribu sebulan', undefined, '', 'Gratis.')).toBe('Rp200 ribu sebulan. Gratis.')
})

test('a quotation that ends its own sentence gets no second full stop', () => {
  expect(altText(false, '“Sudah selesai.”', 'Bu S.')).toBe('“Sudah selesai.” Bu S.')
})

test('an example says so first', () => expect(altText(true, 'Cek kabar')).toBe('Contoh. Cek kabar.'))

test('a long text ends between words at 200 characters or fewer', () => {
  const text = altText(false, 'bantuan '.repeat(60).trim())
  expect(text.length).toBeLessThanOrEqual(200)
  expect(text).toMatch(/bantuan…$/)
})

test('a long text without spaces is never cut within a character', () => {
  const text = altText(false, '😀'.repeat(150))
  expect(text.isWellFormed()).toBe(true)
  expect(text.length).toBeLessThanOrEqual(200)
})
