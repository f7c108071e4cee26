import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'

/** Pages and pictures of which no copy may stay. */
export type Withdrawn = Snapshot['withdrawn']

/** What a release says about them; never served. */
export const withdrawnFile = 'withdrawn.json'

/** The text of a file; undefined when there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** The withdrawn pages and pictures that a release lists; none in releases older than this list. */
export async function readWithdrawn(folder: string): Promise<Withdrawn> {
  const json = await readIfThere(join(folder, withdrawnFile))
  return json === undefined ? { pages: [], pictures: [] } : (JSON.parse(json) as Withdrawn)
}
