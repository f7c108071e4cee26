import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

// what tools write beside the sources
const generated = /^(node_modules|dist|coverage|next-env\.d\.ts|.*\.tsbuildinfo|\..*)$/

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true })
  const found = entries
    .filter((entry) => !generated.test(entry.name))
    .map((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]))
  return (await Promise.all(found)).flat()
}

/**
 * SHA-256 over names and contents of sources; what tools generate beside them does not count.
 * @param root absolute path that names are relative to.
 * @param folders folders below `root`, taken whole.
 * @param files single files below `root`.
 */
export async function sourceFingerprint(root: string, folders: string[], files: string[]): Promise<string> {
  const below = await Promise.all(folders.map((folder) => filesBelow(join(root, folder))))
  const paths = [...below.flat(), ...files.map((file) => join(root, file))].sort()
  const hash = createHash('sha256')
  for (const path of paths) {
    const content = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    hash.update(`${relative(root, path)}\n${content}\n`)
  }
  return hash.digest('hex')
}
