import sharp from 'sharp'
import { expect, test } from 'vitest'
import { checkCard } from '../../../site/src/cards/check-card.ts'
import { contrastOf, contrastWithin, luminance } from '../../../site/src/cards/contrast.ts'

const place = { text: 'Tulisan', left: 100, top: 100, right: 500, bottom: 160 }

/** A flat picture with a bar of another colour in the middle of the text's place. */
const picture = (ground: string, ink: string, width = 1200, height = 630) => {
  const bar = `<svg width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/><rect x="120" y="120" width="300" height="12" fill="${ink}"/></svg>`
  return sharp(Buffer.from(bar))
}
const png = (ground: string, ink: string, width?: number, height?: number) =>
  picture(ground, ink, width, height).png({ palette: true }).toBuffer()

test('black on white has the contrast that WCAG says', () => {
  expect(contrastOf(luminance(0, 0, 0), luminance(255, 255, 255))).toBeCloseTo(21)
  expect(contrastOf(luminance(118, 118, 118), luminance(255, 255, 255))).toBeCloseTo(4.54, 1)
})

test('contrast is measured on the pixels of the box', async () => {
  const { data, info } = await picture('#fffaf2', '#1d2522').raw().toBuffer({ resolveWithObject: true })
  expect(contrastWithin({ data, ...info }, place)).toBeGreaterThan(13)
  expect(contrastWithin({ data, ...info }, { left: 600, top: 300, right: 700, bottom: 400 })).toBe(1)
})

test('a readable card passes', async () => {
  await expect(checkCard(await png('#fffaf2', '#1d2522'), 'png', [place])).resolves.toBeUndefined()
})

test('text that is hard to read is refused with its measured contrast', async () => {
  await expect(checkCard(await png('#f6b73c', '#ffffff'), 'png', [place])).rejects.toThrow(/"Tulisan" hanya 1\.\d:1/)
})

test('text beyond the frame is refused', async () => {
  const file = await png('#fffaf2', '#1d2522')
  await expect(checkCard(file, 'png', [{ ...place, right: 1195 }])).rejects.toThrow(/keluar dari bingkai/)
  await expect(checkCard(file, 'png', [{ ...place, top: 2 }])).rejects.toThrow(/keluar dari bingkai/)
})

test('a wrong size, a wrong kind and a PNG of full colour are refused', async () => {
  await expect(checkCard(await png('#fff', '#000', 1200, 600), 'png', [])).rejects.toThrow(/1200×600/)
  await expect(checkCard(await picture('#fff', '#000').jpeg().toBuffer(), 'png', [])).rejects.toThrow(/jpeg, seharusnya png/)
  await expect(checkCard(await picture('#fff', '#000').png().toBuffer(), 'png', [])).rejects.toThrow(/seharusnya png/)
})

test('a file above 300 kB is refused', async () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 80 }
  const heavy = await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 100 })
    .toBuffer()
  await expect(checkCard(heavy, 'jpeg', [])).rejects.toThrow(/paling besar 300000/)
})
