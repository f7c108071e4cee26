import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes a file that appears whole or not at all. Small files are written at once: handing each to another thread
 * would take as long as drawing a good part of a card.
 */
export function keepFile(folder: string, name: string, bytes: Uint8Array): void {
  const unfinished = join(folder, `.${name}.${randomUUID()}`)
  try {
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, join(folder, name))
  } catch (cause) {
    rmSync(unfinished, { force: true })
    throw cause
  }
}
