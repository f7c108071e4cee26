import { readFile, readlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { ReleaseFolders } from './release-folders.ts'

/** `release.json` of a release, open to everybody. */
export type ReleaseManifest = {
  id: string
  snapshotHash: string
  /** Fingerprint of the sources that built it. */
  sources: string
  pages: number
  /** Published documents in the snapshot. */
  documents: number
  /** When it was built, ISO instant; not part of what the id is made from. */
  builtAt: string
  /** Who may use the texts, and how. */
  licence: string
  licenceAddress: string
}

export const manifestFile = 'release.json'

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * The manifest of a release folder; undefined when there is no such release.
 * @throws ProblemError when the file is damaged.
 */
export async function readManifest(folder: string): Promise<ReleaseManifest | undefined> {
  const file = join(folder, manifestFile)
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ReleaseManifest
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw new ProblemError(`${file} cannot be read.`, 'Delete this release folder, then publish again.', { path: file, cause })
  }
}

/** The id of the live release; undefined before the first one. */
export async function liveReleaseId(folders: ReleaseFolders): Promise<string | undefined> {
  try {
    return basename(await readlink(folders.current))
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw new ProblemError(`${folders.current} is not a symbolic link.`, 'Delete it, then publish again.', { cause })
  }
}

/** The manifest of the live release; undefined before the first one. */
export async function readLiveManifest(folders: ReleaseFolders): Promise<ReleaseManifest | undefined> {
  const id = await liveReleaseId(folders)
  return id === undefined ? undefined : readManifest(join(folders.releases, id))
}
