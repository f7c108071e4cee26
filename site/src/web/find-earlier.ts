import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isHashNamedPart } from './addresses.ts'
import type { LoadedRelease } from './loaded-release.ts'
import { forever } from './security-headers.ts'
import { compressedFiles, mimeOf, type ServedFile } from './served-file.ts'

async function sizeOf(file: string): Promise<{ file: string; bytes: number } | undefined> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  return found?.isFile() ? { file, bytes: found.size } : undefined
}

/**
 * What a page opened before the last swap still runs or fetches, from the releases that are kept; undefined for every other address.
 * Pictures are not among it: one that was withdrawn stays withdrawn.
 */
export async function findEarlier(path: string, { folder }: LoadedRelease): Promise<ServedFile | undefined> {
  if (!isHashNamedPart(path)) return undefined
  const releases = dirname(folder)
  for (const id of await readdir(releases)) {
    const found = /^[0-9a-f]{64}$/.test(id) ? await sizeOf(join(releases, id, path)) : undefined
    if (found === undefined) continue
    const compressed = await compressedFiles((ending) => sizeOf(found.file + ending))
    return { ...found, mime: mimeOf(path), cacheControl: forever, compressed }
  }
  return undefined
}
