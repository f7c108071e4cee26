import { describe, expect, test } from 'vitest'
import { balanceLines, breakLines } from '../../../../site/src/cards/text/break-lines.ts'
import { fitSentences, fitText, type TextBox } from '../../../../site/src/cards/text/fit-text.ts'
import { placeTexts } from '../../../../site/src/cards/text/place-text.ts'

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
    expect(lines.join(' ')).toMatch(/^(kelurahan, )+kelurahan…$/)
  })

  test('a text of two thousand words takes no longer than one of three hundred needs', async () => {
    const started = performance.now()
    expect((await fitText('kata '.repeat(2000), box)).isWhole).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('keeps an amount with its unit and a day with its month', async () => {
    const { lines } = await fitText('Dapat Rp2 juta sebelum tanggal 30 November 2026', { ...box, width: 480, height: 900, sizes: [48] })
    expect(lines.some((line) => line.includes('Rp2\u00a0juta'))).toBe(true)
    expect(lines.some((line) => line.includes('30\u00a0November\u00a02026'))).toBe(true)
  })

  test('gives Javanese script the height its signs need', async () => {
    const { lineHeight, size } = await fitText('ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ', box)
    expect(lineHeight / size).toBeCloseTo(1.8)
  })

  test.each(['Bantuan apa yang mungkin untuk keluarga Anda?', 'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ ꦏꦸꦛ', 'السلام عليكم ورحمة الله'])(
    'the letters of "%s" reach as far as was measured',
    async (text) => {
      const fitted = await fitText(text, { ...box, height: 140, sizes: [48] })
      const [masks = []] = await placeTexts([fitted])
      const right = Math.max(...masks.map(({ mask, left }) => left + mask.left + mask.width))
      expect(Math.abs(right - fitted.width)).toBeLessThan(8)
      expect(right).toBeLessThanOrEqual(box.width)
    },
  )
})

describe('a line of several sentences', () => {
  const small = { ...box, height: 80, sizes: [34], weight: 500 as const }

  test('loses whole sentences before it is cut', async () => {
    const text = 'Kursi roda yang diukur untuk tubuh Anda, gratis. Petugas dapat datang ke rumah. Cukup bawa KTP dan kartu keluarga asli.'
    const { lines, isWhole } = await fitSentences(text, small)
    expect(lines.join(' ')).toBe('Kursi roda yang diukur untuk tubuh Anda, gratis. Petugas dapat datang ke rumah.')
    expect(isWhole).toBe(true)
  })

  test('never ends with a question whose answer was lost', async () => {
    const text = 'Lihat desil di aplikasi Cek Bansos. Belum tercatat? Usulkan lewat aplikasi atau kelurahan. Gratis, tidak perlu membayar.'
    const { lines } = await fitSentences(text, { ...small, width: 700, height: 50 })
    expect(lines.join(' ')).toBe('Lihat desil di aplikasi Cek Bansos.')
  })
})
