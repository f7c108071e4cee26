import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import type { ReleaseManifest } from '../manifest.ts'
import { type PageFacts, readPage } from './page-facts.ts'

/** A finished build, read once, as every check sees it. */
export type BuiltSite = {
  siteUrl: string
  snapshot: Snapshot
  /** The release that is live now; undefined before the first one. */
  live: ReleaseManifest | undefined
  pages: PageFacts[]
  /** Public paths of all files: `/robots.txt`, `/program/beasiswa/index.html`. */
  files: Set<string>
  /** Contents of what pages run or fetch, by public path. */
  texts: Map<string, string>
  /** Bytes of each card file by its public path. */
  cards: Map<string, number>
  /** Bytes of each picture inside a page, by its public path. */
  pictures: Map<string, number>
}

export type BuiltSiteSource = Pick<BuiltSite, 'siteUrl' | 'snapshot' | 'live'> & { folder: string; cardsDir: string }

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`)
}

/** `/program/index.html` → `/program/`; other files keep their name. */
const pagePath = (file: string): string => file.replace(/\/index\.html$/, '/')

/**
 * Reads a build and the cards it may name.
 * @throws ProblemError when the build has no page at all.
 */
export async function readBuiltSite({ folder, cardsDir, ...given }: BuiltSiteSource): Promise<BuiltSite> {
  const files = await filesBelow(folder)
  const pages: PageFacts[] = []
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    pages.push(readPage(pagePath(file), await readFile(join(folder, file), 'utf8')))
  }
  if (pages.length === 0)
    throw new ProblemError(`The build in ${folder} has no page.`, 'Look at the output of astro build.', { path: folder })
  const texts = new Map<string, string>()
  for (const file of files.filter((name) => /\.(?:js|json)$/.test(name))) texts.set(file, await readFile(join(folder, file), 'utf8'))
  const cards = new Map<string, number>()
  for (const file of await filesBelow(cardsDir)) cards.set(`/kartu${file}`, (await stat(join(cardsDir, file))).size)
  const pictures = new Map<string, number>()
  for (const file of files.filter((name) => name.startsWith('/gambar/'))) pictures.set(file, (await stat(join(folder, file))).size)
  return { ...given, pages, files: new Set(files), texts, cards, pictures }
}
