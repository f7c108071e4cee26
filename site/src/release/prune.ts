import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { liveReleaseId, manifestFile } from './manifest.ts'
import type { ReleaseFolders } from './release-folders.ts'

const keptReleases = 10
const keptSnapshots = 30

/** Names of entries, the most recently activated or written first. */
async function newestFirst(folder: string, names: string[], inner: string): Promise<string[]> {
  const dated = names.map(async (name) => ({ name, time: (await stat(join(folder, name, inner))).mtimeMs }))
  return (await Promise.all(dated)).sort((a, b) => b.time - a.time).map(({ name }) => name)
}

/** Kept releases, the most recently activated first. */
export async function listReleases(folders: ReleaseFolders): Promise<string[]> {
  const names = await readdir(folders.releases)
  return newestFirst(
    folders.releases,
    names.filter((name) => /^[0-9a-f]{64}$/.test(name)),
    manifestFile,
  )
}

/** Deletes all but the newest 10 releases, never the live one, and all but the newest 30 snapshots. */
export async function prune(folders: ReleaseFolders): Promise<void> {
  const live = await liveReleaseId(folders)
  for (const id of (await listReleases(folders)).slice(keptReleases)) {
    if (id === live) continue
    const doomed = join(folders.releases, `${id}.tmp`)
    // renamed first, so that a half-deleted release is never taken for a whole one
    await rename(join(folders.releases, id), doomed)
    await rm(doomed, { recursive: true, force: true })
  }
  const snapshots = (await readdir(folders.snapshots)).filter((name) => name.endsWith('.json'))
  for (const name of (await newestFirst(folders.snapshots, snapshots, '')).slice(keptSnapshots)) await rm(join(folders.snapshots, name))
}

/** Makes the folders, and deletes what a killed publisher left half-done. */
export async function tidyFolders(folders: ReleaseFolders): Promise<void> {
  for (const folder of [folders.releases, folders.snapshots, folders.cards, folders.media, folders.pictures]) {
    await mkdir(folder, { recursive: true })
  }
  for (const folder of [folders.releases, folders.snapshots]) {
    const leftovers = (await readdir(folder)).filter((name) => name.endsWith('.tmp'))
    for (const name of leftovers) await rm(join(folder, name), { recursive: true, force: true })
  }
  await rm(`${folders.current}.new`, { force: true })
}
