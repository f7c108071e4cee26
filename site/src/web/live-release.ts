import { readlink } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { readTakedown } from '../release/index.ts'
import { type LoadedRelease, loadRelease } from './loaded-release.ts'

/** Gives the release that is live at this moment; undefined before the first one. */
export type LiveRelease = () => Promise<LoadedRelease | undefined>

async function folderOf(current: string): Promise<string | undefined> {
  try {
    return resolve(dirname(current), await readlink(current))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Follows the symbolic link `current` at each request, and reads a release once; what is taken down is looked up each time. */
export function followLiveRelease(current: string): LiveRelease {
  let known: { folder: string; release: Promise<LoadedRelease> } | undefined
  const loaded = async (folder: string): Promise<LoadedRelease> => {
    if (known?.folder === folder) return known.release
    const entry = { folder, release: loadRelease(folder) }
    known = entry
    entry.release.catch(() => {
      if (known === entry) known = undefined
    })
    return entry.release
  }
  return async () => {
    const folder = await folderOf(current)
    if (folder === undefined) return undefined
    const takedown = await readTakedown(dirname(current))
    return { ...(await loaded(folder)), takedown }
  }
}
