import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildHuffmanCode } from '../../../../site/src/cards/encode/huffman.ts'

const counts = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 2, maxLength: 286 })

test('a code can be read back: its lengths leave each symbol a code of its own, and none is too long', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(9, 15), (given, limit) => {
      const { lengths } = buildHuffmanCode(Uint32Array.from(given), limit)
      const used = Array.from(lengths).filter((length) => length > 0)
      return used.length >= 2 && Math.max(...used) <= limit && used.reduce((sum, length) => sum + 2 ** -length, 0) <= 1
    }),
  )
})

test('every symbol that occurs has a code, and a more common one never a longer code', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const { lengths } = buildHuffmanCode(Uint32Array.from(given), 15)
      const used = given.map((count, symbol) => ({ count, length: lengths[symbol] ?? 0 })).filter(({ count }) => count > 0)
      return used.every((one) => one.length > 0 && used.every((other) => one.count <= other.count || one.length <= other.length))
    }),
    { numRuns: 50 },
  )
})

test('counts like Fibonacci numbers, whose code would be too long, are held to the limit', () => {
  const fibonacci = [1, 1]
  while (fibonacci.length < 40) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0))
  const { lengths } = buildHuffmanCode(Uint32Array.from(fibonacci), 15)
  expect(Math.max(...lengths)).toBe(15)
  expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBeLessThanOrEqual(1)
})

test('a single symbol gets a second beside it, because deflate wants two', () => {
  const { lengths } = buildHuffmanCode(Uint32Array.from([0, 0, 5, 0]), 15)
  expect(Array.from(lengths).filter((length) => length > 0)).toEqual([1, 1])
})
