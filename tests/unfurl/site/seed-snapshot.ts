import { createHash } from 'node:crypto'
import type { Media } from '@ruang-solusi/shared/content'
import { type DrawingKey, drawingKeys, drawings, exampleSnapshot } from '@ruang-solusi/shared/examples'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import sharp from 'sharp'

const size = { width: 800, height: 600 }

/** The example content with its drawings as pictures, by file name. */
export async function seedSnapshot(): Promise<{ snapshot: Snapshot; media: Record<string, Buffer> }> {
  const drawn = await Promise.all(
    drawingKeys.map(async (key) => {
      const bytes = await sharp(Buffer.from(drawings[key].svg)).resize(size).webp({ quality: 85 }).toBuffer()
      return { key, bytes, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 32) }
    }),
  )
  const media = Object.fromEntries(
    drawn.map(({ key, hash }): [DrawingKey, Media] => {
      const { alt, focalX, focalY } = drawings[key]
      return [key, { hash, alt, ...size, focalX, focalY }]
    }),
  ) as Record<DrawingKey, Media>
  return {
    snapshot: exampleSnapshot({ media, day: '2026-11-23' }),
    media: Object.fromEntries(drawn.map(({ hash, bytes }) => [`${hash}.webp`, bytes])),
  }
}
