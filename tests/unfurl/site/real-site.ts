import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import { canonicalJson, documentsOf, type Snapshot } from '@ruang-solusi/shared/snapshot'
import { drawCards, drawKits, kitCardsOf } from '../../../site/src/cards/index.ts'
import { buildPages, makeRelease, type ReleaseFolders, releaseFolders, tidyFolders } from '../../../site/src/release/index.ts'
import { createHandler, followLiveRelease } from '../../../site/src/web/index.ts'
import { type Client, createClient } from '../lab/client.ts'

export const siteUrl = 'https://solusi.example.go.id'

/** Our own site, drawn, built and let through the gate by the code that publishes it, and served by our own web server. */
export type RealSite = {
  client: Client
  /** Where the server listens without TLS. */
  port: number
  folders: ReleaseFolders
  /** Public paths of all pages, 404 and 410 among them. */
  pages: () => Promise<string[]>
  /** Makes another snapshot the live release. */
  release: (snapshot: Snapshot) => Promise<void>
  stop: () => Promise<void>
}

const root = resolve(import.meta.dirname, '../../..')

/** Names the pictures of kits and leaves them empty: no crawler asks for them, and drawing thousands takes minutes. */
const emptyKits: typeof drawKits = async ({ snapshot, siteUrl: address, cardsDir }) => {
  const pictures = await kitCardsOf(snapshot, address)
  for (const { file } of pictures) await writeFile(join(cardsDir, file.path.slice('/kartu/'.length)), '')
  return { drawn: 0, kept: pictures.length }
}

/** Ten thousand pages are built in minutes. */
const timeoutMs = 15 * 60_000

/** How many documents there may be for their kits to be drawn. */
const manyDocuments = 200

async function release(snapshot: Snapshot, folders: ReleaseFolders): Promise<void> {
  const signal = AbortSignal.timeout(timeoutMs)
  const snapshotJson = canonicalJson(snapshot)
  const hasMany = contentTypeNames.flatMap((type) => documentsOf(snapshot, type)).length > manyDocuments
  await makeRelease({
    snapshotJson,
    sources: 'sources',
    root,
    siteUrl,
    folders,
    timeoutMs,
    signal,
    drawCards,
    drawKits: hasMany ? emptyKits : drawKits,
    buildPages,
  })
}

async function pagesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(({ name }) => name.endsWith('.html')).map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
  return files.map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`).sort()
}

/** Makes a snapshot the live release of a folder of its own and serves it; `media` are its pictures by file name. */
export async function realSite(snapshot: Snapshot, media: Record<string, Buffer> = {}): Promise<RealSite> {
  const folder = await mkdtemp(join(tmpdir(), 'ruang-solusi-unfurl-'))
  const folders = releaseFolders(folder)
  await tidyFolders(folders)
  for (const [name, bytes] of Object.entries(media)) await writeFile(join(folders.media, name), bytes)
  await release(snapshot, folders)
  const failed = (error: unknown) => console.error(error)
  const handle = createHandler({ live: followLiveRelease(folders.current), cardsDir: folders.cards, onError: failed })
  const server = createServer((request, response) => void handle(request, response)).listen(0, '127.0.0.1')
  // a socket closed for idling while the next question is on its way would look like a fault of the site
  server.keepAliveTimeout = 0
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    client: createClient({ [new URL(siteUrl).host]: port }),
    port,
    folders,
    pages: () => pagesOf(`${folders.current}/`),
    release: (changed) => release(changed, folders),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
