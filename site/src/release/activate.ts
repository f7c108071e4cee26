import { rename, rm, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { flushFolder, flushTree } from './durable.ts'
import { manifestFile } from './manifest.ts'
import type { ReleaseFolders } from './release-folders.ts'

/** Gives a finished build its place among the releases; it is complete there or absent. */
export async function keepRelease(folders: ReleaseFolders, built: string, id: string): Promise<void> {
  await flushTree(built)
  await rename(built, join(folders.releases, id))
  await flushFolder(folders.releases)
}

/** Makes a kept release the live one by a single rename: readers see the old site or the new one, never a mix. */
export async function activate(folders: ReleaseFolders, id: string): Promise<void> {
  const next = `${folders.current}.new`
  const now = new Date()
  // the newest releases are kept, and a reverted one counts as new
  await utimes(join(folders.releases, id, manifestFile), now, now)
  await rm(next, { force: true })
  await symlink(join('releases', id), next)
  await rename(next, folders.current)
  await flushFolder(folders.site)
}
