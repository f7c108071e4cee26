import sharp from 'sharp'
import { expect, test } from 'vitest'
import { reduceColours } from '../../../../site/src/cards/paint/reduce-colours.ts'

const svg =
  '<svg width="300" height="200"><rect width="300" height="200" fill="#0c4f45"/><circle cx="150" cy="100" r="80" fill="#f6b73c"/><path d="M20 180L280 20" stroke="#fff" stroke-width="9"/></svg>'

test('a drawing keeps its colours, the most common first, and looks the same in few of them', async () => {
  const given = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer()
  const { palette, indices } = reduceColours(given)
  expect(palette[0]).toBe(0x454f0c)
  expect(palette).toEqual(expect.arrayContaining([0x3cb7f6, 0xffffff]))
  expect(palette.length).toBeLessThan(30)
  let error = 0
  indices.forEach((index, pixel) => {
    for (const shift of [0, 8, 16]) error += ((((palette[index] ?? 0) >> shift) & 255) - (given[pixel * 4 + shift / 8] ?? 0)) ** 2
  })
  expect(10 * Math.log10(255 ** 2 / (error / indices.length / 3))).toBeGreaterThan(44)
})
