import sharp from 'sharp'
import { expect, test } from 'vitest'
import { checkJpeg } from '../../../../site/src/cards/check/check-jpeg.ts'

const size = { width: 1200, height: 630 }
const place = { text: 'Tulisan', left: 100, top: 100, right: 500, bottom: 160, colour: '#000000' }

const picture = (ground: string, ink: string) => {
  const bar = `<svg width="1200" height="630"><rect width="100%" height="100%" fill="${ground}"/><rect x="120" y="120" width="300" height="12" fill="${ink}"/></svg>`
  return sharp(Buffer.from(bar)).jpeg().toBuffer()
}

test('a readable card with a photo passes', async () => {
  await expect(checkJpeg(await picture('#fffaf2', '#1d2522'), size, [place])).resolves.toBeUndefined()
})

test('text that is hard to read is refused with its measured contrast', async () => {
  await expect(checkJpeg(await picture('#f6b73c', '#ffffff'), size, [place])).rejects.toThrow(/"Tulisan" hanya 1\.\d:1/)
})

test('another size, another kind and a heavy file are refused', async () => {
  await expect(checkJpeg(await picture('#fff', '#000'), { width: 1080, height: 1080 }, [])).rejects.toThrow(
    /1200×630, seharusnya 1080×1080/,
  )
  await expect(checkJpeg(Buffer.from('89504e470d0a', 'hex'), size, [])).rejects.toThrow(/bukan JPEG/)
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 80 }
  const heavy = await sharp({ create: { ...size, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 100 })
    .toBuffer()
  await expect(checkJpeg(heavy, size, [])).rejects.toThrow(/paling besar 300000/)
})
