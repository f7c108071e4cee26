import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { mediaOfDrawings } from '../../shared/examples/media-of-drawings.ts'

/** The examples as far as the check shows them, without pictures. */
export function exampleCheck(): Snapshot {
  const snapshot = exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' })
  const bare = JSON.parse(JSON.stringify(snapshot, (name, value) => (name === 'image' || name === 'logo' ? undefined : value))) as Snapshot
  return { ...bare, stories: [], clarifications: [], notices: [], media: [] }
}
