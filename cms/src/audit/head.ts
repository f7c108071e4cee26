import { readFile, rename, writeFile } from 'node:fs/promises'
import type { Payload } from 'payload'

/** How far the chain had come when it was last sealed here: kept outside the database, so that a cut end shows. */
export type Head = { sequence: number; hash: string }

const fileOf = ({ config }: Payload): string => String(config.custom.auditHead)

/** @throws Error when the file is there and cannot be read. */
export async function readHead(payload: Payload): Promise<Head | undefined> {
  try {
    return JSON.parse(await readFile(fileOf(payload), 'utf8')) as Head
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Keeps the head, unless it is behind the one kept. */
export async function keepHead(payload: Payload, head: Head): Promise<void> {
  const kept = await readHead(payload)
  if (kept && kept.sequence >= head.sequence) return
  const file = fileOf(payload)
  await writeFile(`${file}.new`, JSON.stringify(head), { mode: 0o600 })
  await rename(`${file}.new`, file)
}
