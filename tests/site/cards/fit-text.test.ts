import { describe, expect, test } from 'vitest'
import { balanceLines, breakLines } from '../../../site/src/cards/break-lines.ts'
import { loadEngine } from '../../../site/src/cards/engine.ts'
import { fitSentences, fitText, type TextBox } from '../../../site/src/cards/fit-text.ts'
import { setText } from '../../../site/src/cards/parts/fitted.ts'
import { textPlaces } from '../../../site/src/cards/text-places.ts'

const box: TextBox = { width: 900, height: 260, sizes: [72, 60, 48, 34], weight: 800, leading: 1.15, tracking: -0.02 }
const words = (widths: number[]) => widths.map((width, index) => ({ word: `k${index}`, width }))
const widthsOf = (lines: { width: number }[][]) => lines.map((line) => line.map(({ width }) => width))

describe('breaking lines', () => {
  test('fills each line as far as the limit, which itself still fits', () => {
    expect(widthsOf(breakLines(words([4, 5, 3, 9]), 1, 10))).toEqual([[4, 5], [3], [9]])
  })

  test('balances lines without adding one', () => {
    expect(widthsOf(balanceLines(words([3, 3, 3, 3, 3]), 1, 16))).toEqual([
      [3, 3, 3],
      [3, 3],
    ])
  })
})

describe('fitting a text', () => {
  test('takes the largest size that fits', async () => {
    expect(await fitText('Pendek', box)).toMatchObject({ size: 72, lines: ['Pendek'], isWhole: true })
  })

  test('takes smaller sizes for longer texts, never below the smallest', async () => {
    const sizes = await Promise.all([3, 12, 24, 200].map(async (count) => (await fitText('kelurahan '.repeat(count).trim(), box)).size))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(sizes.at(-1)).toBe(34)
  })

  test('shortens between words and says so', async () => {
    const { lines, isWhole } = await fitText('kelurahan, '.repeat(100).trim(), box)
    expect(isWhole).toBe(false)
    expect(lines.at(-1)).toMatch(/kelurahan…$/)
    expect(lines.join(' ')).toMatch(/^(kelurahan, )+kelurahan…$/)
  })

  test('cuts within a word only when the word is wider than the box', async () => {
    const { lines } = await fitText(`Buka ${'x'.repeat(300)} sekarang`, box)
    expect(lines.join(' ')).toMatch(/^Buka x+…$/)
  })

  test('keeps an amount with its unit and a day with its month', async () => {
    const narrow = { ...box, width: 330, height: 900, sizes: [48] }
    const { lines } = await fitText('Dapat Rp2 juta sebelum tanggal 30 November 2026', { ...narrow, width: 480 })
    expect(lines.some((line) => line.includes('Rp2\u00a0juta'))).toBe(true)
    expect(lines.some((line) => line.includes('30\u00a0November\u00a02026'))).toBe(true)
  })

  test('gives Javanese script the height its signs need', async () => {
    const { lineHeight, size } = await fitText('ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ', box)
    expect(lineHeight / size).toBeCloseTo(1.8)
  })

  test.each(['Bantuan apa yang mungkin untuk keluarga Anda?', 'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ ꦏꦸꦛ', 'السلام عليكم ورحمة الله'])(
    'the engine sets "%s" as wide as it was measured',
    async (text) => {
      const fitted = await fitText(text, box)
      const { measure } = await loadEngine()
      const tree = {
        ...setText(fitted, '#000000'),
        style: { ...setText(fitted, '#000000').style, fontFamily: 'Plus Jakarta Sans, Noto Sans Javanese, Noto Sans Arabic' },
      }
      const widest = Math.max(...textPlaces(tree, await measure(tree)).map(({ left, right }) => right - left))
      expect(Math.abs(widest - fitted.width)).toBeLessThan(6)
      expect(widest).toBeLessThanOrEqual(box.width)
    },
  )
})

test('a line of several sentences loses whole sentences before it is cut', async () => {
  const small = { ...box, height: 80, sizes: [34], weight: 500 as const }
  const { lines, isWhole } = await fitSentences(
    'Kursi roda yang diukur untuk tubuh Anda, gratis. Petugas dapat datang ke rumah. Cukup bawa KTP dan kartu keluarga asli.',
    small,
  )
  expect(lines.join(' ')).toBe('Kursi roda yang diukur untuk tubuh Anda, gratis. Petugas dapat datang ke rumah.')
  expect(isWhole).toBe(true)
})
