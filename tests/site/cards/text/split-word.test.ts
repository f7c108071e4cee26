import { beforeAll, describe, expect, test } from 'vitest'
import { type Advances, loadAdvances } from '../../../../site/src/cards/text/advances.ts'
import { fitText } from '../../../../site/src/cards/text/fit-text.ts'
import { splitWord } from '../../../../site/src/cards/text/split-word.ts'

const long = 'Mempertanggungjawabkankesejahteraanmasyarakatberkelanjutanse'
const address = 'ruangsolusi.example/program/bantuan-perbaikan-rumah-tidak-layak-huni/'
const javanese = 'ꦲꦏ꧀ꦱꦫꦗꦮꦲꦏ꧀ꦱꦫꦗꦮꦲꦏ꧀ꦱꦫꦗꦮꦲꦏ꧀ꦱꦫꦗꦮ'
const setting = { weight: 700 as const, tracking: 0 }

let advances: Advances
beforeAll(async () => {
  advances = await loadAdvances(['-', long, address, javanese], setting)
})

describe('a word too wide for its line', () => {
  test('of Latin letters goes on behind a hyphen, and nothing of it is lost', () => {
    const parts = splitWord(long, 12, advances)
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.every((part) => advances.widthOf(part) <= 12)).toBe(true)
    expect(parts.map((part) => part.replace(/-$/, '')).join('')).toBe(long)
  })

  test('that is an address is broken behind its own signs, so that it can be typed', () => {
    const parts = splitWord(address, 16, advances)
    expect(parts.join('')).toBe(address)
    expect(parts.slice(0, -1).every((part) => /[/-]$/.test(part))).toBe(true)
  })

  test('of Javanese script is broken between letters, without a sign', () => {
    const parts = splitWord(javanese, 8, advances)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.join('')).toBe(javanese)
  })
})

test.each([long, address, javanese])('"%s" is set whole in a title, in several lines', async (word) => {
  const fitted = await fitText(word, { width: 611, height: 400, sizes: [84, 60, 42], weight: 800, leading: 1.1 })
  expect(fitted.isWhole).toBe(true)
  expect(fitted.lines.length).toBeGreaterThan(1)
  expect(Math.max(...fitted.reaches)).toBeLessThanOrEqual(611)
})

test('a limit that no letter fits ends nevertheless', () => {
  expect(splitWord('abc', 0.01, advances).length).toBeLessThanOrEqual(3)
})
