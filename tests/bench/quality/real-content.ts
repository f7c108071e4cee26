import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { seedSnapshot } from '../../unfurl/site/seed-snapshot.ts'

/** The example content as if editors had verified all of it: examples are not indexed, which counts as a fault where it is none. */
export async function realContent(): Promise<{ snapshot: Snapshot; media: Record<string, Buffer> }> {
  const { snapshot, media } = await seedSnapshot()
  const real = JSON.parse(JSON.stringify(snapshot, (name, value) => (name === 'example' ? false : value))) as Snapshot
  return { snapshot: real, media }
}
