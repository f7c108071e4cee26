import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { loadFonts } from './engine/fonts.ts'
import { once } from './once.ts'

/** What shapes a card's pixels besides its words. */
export type Surroundings = { designs: string; engine: string; photos: string; fonts: string }

/**
 * Finds a file of an installed package: from here, or, when this code was bundled elsewhere, from the folder the
 * process works in.
 */
function findInstalled(specifier: string): string {
  try {
    return createRequire(import.meta.url).resolve(specifier)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw cause
    return createRequire(join(process.cwd(), 'package.json')).resolve(specifier)
  }
}

/** The version is read from the package, which does not export its package.json. */
async function readVersion(name: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(dirname(findInstalled(name)), '..', 'package.json'), 'utf8'))
  return String((manifest as { version: unknown }).version)
}

/** A digest of everything below this folder: whoever changes how cards are drawn need not remember to say so. */
async function digestSources(): Promise<string> {
  const folder = dirname(findInstalled('@ruang-solusi/site/src/cards/index.ts'))
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort()
  const digest = createHash('sha256')
  for (const name of files) digest.update(`${name}\n`).update(await readFile(join(folder, name)))
  return digest.digest('hex')
}

async function digestFonts(): Promise<string> {
  const digest = createHash('sha256')
  for (const { data } of await loadFonts()) digest.update(data)
  return digest.digest('hex')
}

/** Reads sources, fonts and versions once per process. */
export const loadSurroundings = once(async (): Promise<Surroundings> => {
  const [designs, engine, photos, fonts] = await Promise.all([
    digestSources(),
    readVersion('@takumi-rs/core'),
    readVersion('sharp'),
    digestFonts(),
  ])
  return { designs, engine, photos, fonts }
})
