import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { encodeIndexedPng, encodeThoroughly } from '../../../../site/src/cards/encode/indexed-png.ts'
import { createInks } from '../../../../site/src/cards/paint/inks.ts'
import type { Surface } from '../../../../site/src/cards/paint/surface.ts'
import { numbersFrom } from '../numbers.ts'

const greys = Array.from({ length: 256 }, (_, value) => value | (value << 8) | (value << 16))

/** A surface whose pixels are given by a function. */
function surfaceOf(width: number, height: number, indexAt: (x: number, y: number) => number): Surface {
  const stride = width + 1
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * stride + 1 + x] = indexAt(x, y)
  return { width, height, stride, rows, inks: createInks(greys) }
}

/** Whether another decoder reads the painted pixels from a file. */
async function comesBack(file: Buffer, { width, height, stride, rows }: Surface): Promise<boolean> {
  const { data, info } = await sharp(file).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  if (info.width !== width || info.height !== height || info.channels !== 3) return false
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (data[(y * width + x) * 3] !== rows[y * stride + 1 + x]) return false
  }
  return true
}

const next = numbersFrom(11)
const slanting = surfaceOf(500, 400, (x, y) => ((x + y) % 37 < 3 ? 200 : 0))
const noise = surfaceOf(211, 190, () => next(256))
const pictures: [string, Surface][] = [
  ['one colour', surfaceOf(300, 200, () => 7)],
  ['a single pixel', surfaceOf(1, 1, () => 3)],
  ['one row', surfaceOf(999, 1, (x) => x % 5)],
  ['one column', surfaceOf(1, 700, (_, y) => (y >> 3) % 4)],
  ['noise, which nothing compresses', noise],
  ['noise of two colours', surfaceOf(320, 240, () => next(2))],
  ['stripes across', surfaceOf(640, 400, (_, y) => (y % 7 === 0 ? 9 : 1))],
  ['stripes down, a pixel apart', surfaceOf(640, 400, (x) => x % 2)],
  ['slanting lines', slanting],
  ['squares larger than what a match can reach', surfaceOf(1200, 630, (x, y) => ((x >> 5) + (y >> 5)) % 2)],
  ['repeats longer than any match', surfaceOf(3000, 12, (x) => (x % 700 < 300 ? 1 : (x % 700) % 11))],
  ['every colour there is', surfaceOf(256, 256, (x, y) => (x ^ y) & 255)],
]

test.each(pictures)('%s comes back from the file as it was painted', async (_, surface) => {
  expect(await comesBack(encodeIndexedPng(surface), surface)).toBe(true)
  expect(await comesBack(encodeThoroughly(surface), surface)).toBe(true)
})

test('a hundred random drawings of runs come back as they were', async () => {
  for (let drawing = 0; drawing < 100; drawing++) {
    const [width, height, colours, longest] = [1 + next(260), 1 + next(60), 1 + next(40), 1 + next(90)]
    let [index, left] = [0, 0]
    const surface = surfaceOf(width, height, (x, y) => {
      if (left-- <= 0) [index, left] = [next(colours), next(longest)]
      return (y * 31 + (x >> 4)) % 3 === 0 ? 5 : index
    })
    expect(await comesBack(encodeIndexedPng(surface), surface)).toBe(true)
  }
})

describe('the bytes', () => {
  test('are the same for the same surface, whatever was encoded before', () => {
    const before = encodeIndexedPng(slanting)
    encodeIndexedPng(noise)
    expect(encodeIndexedPng(slanting).equals(before)).toBe(true)
  })

  test('of a flat picture are hardly any', () => {
    expect(encodeIndexedPng(surfaceOf(1200, 630, () => 0)).length).toBeLessThan(2000)
  })

  test('of noise are not many more than the noise itself', () => {
    expect(encodeIndexedPng(noise).length).toBeLessThan(211 * 190 * 1.1 + 1000)
  })
})
