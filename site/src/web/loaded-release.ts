import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { workerPath } from '@ruang-solusi/shared/paths'
import { type DocumentReference, noTakedown, type Takedown } from '../release/index.ts'
import { readWithdrawn } from '../release/withdrawn.ts'
import { isHashNamedPart } from './addresses.ts'
import { anew, briefly, forever } from './security-headers.ts'
import { compressedFiles, mimeOf, type ServedFile } from './served-file.ts'

/** Everything a release can answer with, known before the first request reaches it. */
export type LoadedRelease = {
  folder: string
  /** By file path: `/program/index.html`. */
  files: Map<string, ServedFile>
  /** Where old addresses lead. */
  redirects: Map<string, string>
  gone: DocumentReference[]
  /** Hashes of pictures whose people no longer agree. */
  withdrawnPictures: Set<string>
  /** What was withdrawn since: it wins over every file of the release. */
  takedown: Takedown
}

// what is gone is told to those who ask for it, and listed to nobody
const withheld = new Set(['/redirects.json', '/gone.json', '/withdrawn.json'])
const isHashNamed = (path: string): boolean => path.startsWith('/gambar/') || isHashNamedPart(path)

const readJson = async <Value>(file: string): Promise<Value> => JSON.parse(await readFile(file, 'utf8')) as Value

/** Reads a release folder whole; afterwards only file contents are read from it. */
export async function loadRelease(folder: string): Promise<LoadedRelease> {
  const sizes = new Map<string, { file: string; bytes: number }>()
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    sizes.set(`/${relative(folder, file)}`, { file, bytes: (await stat(file)).size })
  }
  const files = new Map<string, ServedFile>()
  for (const [path, size] of sizes) {
    if (/\.(?:br|gz)$/.test(path) || withheld.has(path)) continue
    const compressed = await compressedFiles((ending) => sizes.get(path + ending))
    const cacheControl = path === workerPath ? anew : isHashNamed(path) ? forever : briefly
    files.set(path, { ...size, mime: mimeOf(path), cacheControl, compressed })
  }
  const redirects = await readJson<{ from: string; to: string }[]>(join(folder, 'redirects.json'))
  const gone = await readJson<DocumentReference[]>(join(folder, 'gone.json'))
  const { pictures } = await readWithdrawn(folder)
  return {
    folder,
    files,
    redirects: new Map(redirects.map(({ from, to }) => [from, to])),
    gone,
    withdrawnPictures: new Set(pictures),
    takedown: noTakedown,
  }
}
