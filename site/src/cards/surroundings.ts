import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { loadFonts } from './fonts.ts'
import { once } from './once.ts'
import { encoderOptions, templateVersion } from './template.ts'

/** What shapes a card's pixels besides its words. */
export type Surroundings = { template: number; engine: string; fonts: string; encoder: unknown }

/** The version is read from the package, which does not export its package.json. */
async function readEngineVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@takumi-rs/core')
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'))
  return String((manifest as { version: unknown }).version)
}

/** Reads fonts and engine version once per process. */
export const loadSurroundings = once(async (): Promise<Surroundings> => {
  const digest = createHash('sha256')
  for (const { data } of await loadFonts()) digest.update(data)
  return { template: templateVersion, engine: await readEngineVersion(), fonts: digest.digest('hex'), encoder: encoderOptions }
})
