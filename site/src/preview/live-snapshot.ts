import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSnapshot, type Snapshot } from '@ruang-solusi/shared/snapshot'
import { type ReleaseFolders, readLiveManifest } from '../release/index.ts'

/**
 * Reads what is live, once per release.
 * @returns undefined before the first release.
 */
export function liveSnapshots(folders: ReleaseFolders): () => Promise<Snapshot | undefined> {
  let kept: { hash: string; snapshot: Snapshot } | undefined
  return async () => {
    const hash = (await readLiveManifest(folders))?.snapshotHash
    if (hash === undefined) return undefined
    if (kept?.hash !== hash) kept = { hash, snapshot: parseSnapshot(await readFile(join(folders.snapshots, `${hash}.json`), 'utf8')) }
    return kept.snapshot
  }
}
