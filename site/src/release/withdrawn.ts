import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'

/** Pages and pictures of which no copy may stay. */
export type Withdrawn = Snapshot['withdrawn']

/** What a release says about them; never served. */
export const withdrawnFile = 'withdrawn.json'

/** The withdrawn pages and pictures that a file lists; none when there is no such file, as in releases older than this list. */
export async function readWithdrawn(folder: string, file = withdrawnFile): Promise<Withdrawn> {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8')) as Withdrawn
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return { pages: [], pictures: [] }
    throw cause
  }
}
