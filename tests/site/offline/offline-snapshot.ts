import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import sharp from 'sharp'
import { mediaOfDrawings } from '../../shared/examples/media-of-drawings.ts'

/** The examples, and a file for each of their pictures. */
export async function offlineSnapshot(): Promise<{ snapshot: Snapshot; media: Record<string, Uint8Array> }> {
  const snapshot = exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' })
  const picture = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#a8703c' } })
    .webp()
    .toBuffer()
  return { snapshot, media: Object.fromEntries(snapshot.media.map(({ hash }) => [`${hash}.webp`, new Uint8Array(picture)])) }
}
