import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Texts by path relative to the repository. */
export type Files = Map<string, string>

/** Reads files, and all files directly inside folders. */
export async function readFiles(root: string, paths: string[]): Promise<Files> {
  const files: Files = new Map()
  for (const path of paths) {
    const isFolder = (await stat(join(root, path))).isDirectory()
    const names = isFolder ? (await readdir(join(root, path))).map((name) => `${path}/${name}`) : [path]
    for (const name of names) files.set(name, await readFile(join(root, name), 'utf8'))
  }
  return files
}

/** Makes the files what they were before: new ones go, changed ones get their text back. */
export async function putBack(root: string, before: Files, after: Files): Promise<void> {
  for (const file of after.keys()) if (!before.has(file)) await rm(join(root, file))
  for (const [file, text] of before) if (after.get(file) !== text) await writeFile(join(root, file), text)
}
