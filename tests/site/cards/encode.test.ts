import sharp from 'sharp'
import { expect, test } from 'vitest'
import { encodeIndexedPng } from '../../../site/src/cards/indexed-png.ts'
import { reduceColours } from '../../../site/src/cards/reduce-colours.ts'

const svg =
  '<svg width="300" height="200"><rect width="300" height="200" fill="#0c4f45"/><circle cx="150" cy="100" r="80" fill="#f6b73c"/><path d="M20 180L280 20" stroke="#fff" stroke-width="9"/></svg>'
const pixels = () => sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer()

test('few colours come back exactly', async () => {
  const given = await pixels()
  const { palette, indices } = reduceColours(given, 256)
  const back = Buffer.concat(
    Array.from(indices, (index) => {
      const colour = palette[index] ?? 0
      return Buffer.from([colour & 255, (colour >> 8) & 255, colour >> 16, 255])
    }),
  )
  const worst = given.reduce((most, value, at) => Math.max(most, Math.abs(value - (back[at] ?? 0))), 0)
  expect(worst).toBeLessThanOrEqual(4)
})

test('never more colours than asked for, and the frequent ones stay as they are', async () => {
  const { palette } = reduceColours(await pixels(), 8)
  expect(palette.length).toBeLessThanOrEqual(8)
  expect(palette).toEqual(expect.arrayContaining([0x454f0c, 0x3cb7f6, 0xffffff]))
})

test('another decoder reads the written PNG back to the same pixels', async () => {
  const reduced = reduceColours(await pixels(), 32)
  const file = await encodeIndexedPng(reduced, 300, 6)
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  expect(info).toMatchObject({ width: 300, height: 200 })
  const expected = Buffer.from(
    Array.from(reduced.indices).flatMap((index) => {
      const colour = reduced.palette[index] ?? 0
      return [colour & 255, (colour >> 8) & 255, colour >> 16]
    }),
  )
  expect(data.equals(expected)).toBe(true)
})
