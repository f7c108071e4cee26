import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseCardAddress } from './addresses.ts'
import { forever } from './security-headers.ts'
import { mimeOf, type ServedFile } from './served-file.ts'

/** The file of a card, found below `cardsDir`; undefined when the address is no card's or the card was never drawn. */
export async function findCard(path: string, cardsDir: string): Promise<ServedFile | undefined> {
  if (parseCardAddress(path) === undefined) return undefined
  const file = join(cardsDir, path.slice('/kartu/'.length))
  const found = await stat(file, { bigint: false }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return found === undefined ? undefined : { file, bytes: found.size, mime: mimeOf(file), cacheControl: forever, compressed: [] }
}
