import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/** How a file can be compressed ahead, smallest first, with the ending that its name then has. */
const encodings = { br: '.br', gzip: '.gz' } as const

/** A file that never changes while it is known. */
export type ServedFile = {
  file: string
  bytes: number
  mime: string
  cacheControl: string
  /** The same content, compressed ahead, smallest first. */
  compressed: { encoding: string; file: string; bytes: number }[]
}

type Found = { file: string; bytes: number } | undefined

/** What there is of a file in compressed form; `find` looks for the file whose name has this ending more. */
export async function compressedFiles(find: (ending: string) => Found | Promise<Found>): Promise<ServedFile['compressed']> {
  const compressed: ServedFile['compressed'] = []
  for (const [encoding, ending] of Object.entries(encodings)) {
    const found = await find(ending)
    if (found !== undefined) compressed.push({ encoding, ...found })
  }
  return compressed
}

const mimes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
}

/** The media type a file name stands for. */
export const mimeOf = (name: string): string =>
  name.endsWith('.schema.json') ? 'application/schema+json' : (mimes[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream')

const tags = new WeakMap<ServedFile, Promise<string>>()

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return `W/"${hash.digest('hex').slice(0, 16)}"`
}

/** An entity tag made from the content, so that a page that did not change keeps it across releases. */
export function entityTag(served: ServedFile): Promise<string> {
  const known = tags.get(served)
  if (known !== undefined) return known
  const made = hashOf(served.file)
  tags.set(served, made)
  // a failed reading must not be remembered
  made.catch(() => tags.delete(served))
  return made
}
