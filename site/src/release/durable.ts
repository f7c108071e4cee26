import { mkdir, open, readdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the entries of a folder survive a power loss. */
export const flushFolder = (folder: string): Promise<void> => flush(folder)

/** Makes every file and folder below `folder` survive a power loss. */
export async function flushTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    await (entry.isDirectory() ? flushTree(path) : flush(path))
  }
  await flush(folder)
}

/** Writes a file so that readers, and a power loss, find either the old content or all of the new. */
export async function writeDurably(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}.tmp`
  const handle = await open(temporary, 'w')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, file)
  await flush(dirname(file))
}
