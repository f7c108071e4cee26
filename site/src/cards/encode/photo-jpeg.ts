import sharp from 'sharp'
import type { Photo } from '../crop-photo.ts'
import type { Size } from '../engine/engine.ts'
import { limits } from '../limits.ts'
import { packColour } from '../paint/inks.ts'
import type { Surface } from '../paint/surface.ts'
import type { Place } from '../shapes/panel.ts'

/** Settings tried in turn until the file is small enough; red on rose loses its edge last. */
const settings = [
  ...[80, 74, 66, 58].map((quality) => ({ quality, chromaSubsampling: '4:4:4' })),
  ...[66, 56, 46, 36].map((quality) => ({ quality, chromaSubsampling: '4:2:0' })),
]

/** Rows of red, green and blue. */
export type RgbPixels = Size & { data: Buffer }

/** The pixels of a surface, its photo seen through the opening that was painted for it. */
export function withPhoto({ width, height, stride, rows, inks }: Surface, photo: Photo, place: Place, hole: string): RgbPixels {
  const data = Buffer.allocUnsafe(width * height * 3)
  const colours = Uint32Array.from(inks.palette)
  for (let y = 0, to = 0; y < height; y++) {
    for (let at = y * stride + 1; at <= y * stride + width; at++) {
      const colour = colours[rows[at] as number] as number
      data[to++] = colour & 0xff
      data[to++] = (colour >> 8) & 0xff
      data[to++] = (colour >> 16) & 0xff
    }
  }
  const opening = inks.indexOf(packColour(hole))
  const right = Math.min(width, place.left + photo.width)
  for (let y = place.top; y < Math.min(height, place.top + photo.height); y++) {
    for (let x = place.left; x < right; x++) {
      if (rows[y * stride + 1 + x] !== opening) continue
      const from = ((y - place.top) * photo.width + x - place.left) * 3
      data.set(photo.data.subarray(from, from + 3), (y * width + x) * 3)
    }
  }
  return { width, height, data }
}

/** Encodes a card with a photo as a JPEG, at lower quality where it would be heavy. */
export async function encodeJpeg({ data, width, height }: RgbPixels): Promise<Buffer> {
  let file: Buffer = Buffer.alloc(0)
  for (const setting of settings) {
    file = await sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg(setting)
      .toBuffer()
    if (file.length <= limits.jpegBytes) break
  }
  return file
}
