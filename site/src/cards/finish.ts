import sharp from 'sharp'
import { encodeIndexedPng } from './indexed-png.ts'
import { reduceColours } from './reduce-colours.ts'
import { cardSize, encoderOptions } from './template.ts'

/** Encodes the pixels of a drawn card as an indexed PNG, with fewer colours where it would be heavy. */
export async function finishPng(pixels: Buffer): Promise<Buffer> {
  let file: Buffer = Buffer.alloc(0)
  for (const colours of encoderOptions.pngColours) {
    file = await encodeIndexedPng(reduceColours(pixels, colours), cardSize.width, encoderOptions.pngLevel)
    if (file.length <= encoderOptions.pngBytes) break
  }
  return file
}

/** Encodes the pixels of a card with a photo as a JPEG, at lower quality where it would be heavy; red text keeps its colour. */
export async function finishJpeg(pixels: Buffer): Promise<Buffer> {
  let file: Buffer = Buffer.alloc(0)
  for (const quality of encoderOptions.jpegQualities) {
    const image = sharp(pixels, { raw: { ...cardSize, channels: 4 } }).flatten()
    file = await image.jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:4:4' }).toBuffer()
    if (file.length <= encoderOptions.jpegBytes) break
  }
  return file
}
