import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ContentType, contentTypeNames } from '@ruang-solusi/shared/content'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { documentsOf, parseSnapshot, type Snapshot, sha256 } from '@ruang-solusi/shared/snapshot'
import { licence } from '../open-data/contracts.ts'
import { activate, keepRelease } from './activate.ts'
import type { buildPages } from './build-pages.ts'
import { compressTexts } from './compress.ts'
import { writeDurably } from './durable.ts'
import { inspectRelease } from './gate/index.ts'
import { manifestFile, type ReleaseManifest, readLiveManifest, readManifest } from './manifest.ts'
import { prune } from './prune.ts'
import { purgeWithdrawn } from './purge.ts'
import type { ReleaseFolders } from './release-folders.ts'
import { releaseIdOf } from './release-id.ts'
import { ReleaseProblem } from './release-problem.ts'
import { withdrawnFile } from './withdrawn.ts'

/** Draws the cards that are missing; `kept` counts those that already were there. */
type DrawCards = (job: {
  snapshot: Snapshot
  siteUrl: string
  mediaDir: string
  cardsDir: string
}) => Promise<{ drawn: number; kept: number }>

export type ReleaseOrder = {
  snapshotJson: string
  /** Fingerprint of the sources, from `siteSources`. */
  sources: string
  root: string
  siteUrl: string
  folders: ReleaseFolders
  timeoutMs: number
  signal: AbortSignal
  drawCards: DrawCards
  /** Draws the pictures of share kits while the pages are built. */
  drawKits: DrawCards
  buildPages: typeof buildPages
}

export type MadeRelease = { manifest: ReleaseManifest; cardsDrawn: number; cardsKept: number }

function readSnapshot(json: string): Snapshot {
  try {
    return parseSnapshot(json)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ReleaseProblem('The CMS gave a snapshot that the site refuses.', reason, {
      problem: 'Isi dari CMS belum sesuai bentuk yang diterima situs. Isi yang lama tetap tayang. Hubungi pengelola sistem.',
      isContent: true,
      cause,
    })
  }
}

/** The drawer says which document a card belongs to: `<type>/<slug>/<field>`. */
function cardProblem(cause: unknown): unknown {
  if (!(cause instanceof ProblemError)) return cause
  const [type = '', slug = ''] = cause.path?.split('/') ?? []
  const isDocument = contentTypeNames.includes(type as ContentType)
  const document = isDocument ? { type: type as ContentType, slug } : undefined
  return new ReleaseProblem('A card cannot be drawn.', cause.message, { problem: cause.message, document, isContent: false, cause })
}

async function describeRelease(
  built: string,
  snapshot: Snapshot,
  known: Omit<ReleaseManifest, 'documents' | 'builtAt' | 'licence' | 'licenceAddress'>,
) {
  const documents = contentTypeNames.reduce((sum, type) => sum + documentsOf(snapshot, type).length, 0)
  const manifest: ReleaseManifest = {
    ...known,
    documents,
    builtAt: new Date().toISOString(),
    licence: licence.name,
    licenceAddress: licence.address,
  }
  const files = {
    [manifestFile]: manifest,
    'redirects.json': snapshot.redirects,
    'gone.json': snapshot.gone,
    [withdrawnFile]: snapshot.withdrawn,
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(built, name), JSON.stringify(content))
  return manifest
}

/**
 * Turns a snapshot into the live release: cards, pages, gate, swap. Whatever fails, the old release stays.
 * A release that was live before is only swapped in again.
 * @throws ReleaseProblem saying why, for the log and for the editor.
 */
export async function makeRelease(order: ReleaseOrder): Promise<MadeRelease> {
  const { folders, siteUrl, snapshotJson, sources } = order
  const snapshot = readSnapshot(snapshotJson)
  const snapshotHash = await sha256(snapshotJson)
  const id = await releaseIdOf({ snapshotHash, sources, siteUrl })
  const snapshotFile = join(folders.snapshots, `${snapshotHash}.json`)
  await writeDurably(snapshotFile, snapshotJson)
  const { media: mediaDir, pictures: picturesDir, cards: cardsDir } = folders
  const counts = { cardsDrawn: 0, cardsKept: 0 }
  const draw = async (pictures: DrawCards) => {
    const { drawn, kept } = await pictures({ snapshot, siteUrl, mediaDir, cardsDir }).catch((cause: unknown) => {
      throw cardProblem(cause)
    })
    counts.cardsDrawn += drawn
    counts.cardsKept += kept
  }
  await draw(order.drawCards)
  const earlier = await readManifest(join(folders.releases, id))
  if (earlier !== undefined) {
    await draw(order.drawKits)
    await activate(folders, id)
    await purgeWithdrawn(folders, siteUrl)
    return { manifest: earlier, ...counts }
  }
  const built = join(folders.releases, `${id}-${process.pid}.tmp`)
  try {
    await rm(built, { recursive: true, force: true })
    const pagesAndKits = [order.buildPages({ ...order, outDir: built, snapshotFile, mediaDir, picturesDir }), draw(order.drawKits)]
    for (const work of await Promise.allSettled(pagesAndKits)) if (work.status === 'rejected') throw work.reason
    const live = await readLiveManifest(folders)
    // other sources may have fewer kinds of pages on purpose
    const comparable = live?.sources === sources ? live : undefined
    const pages = await inspectRelease({ folder: built, siteUrl, cardsDir, snapshot, live: comparable })
    const manifest = await describeRelease(built, snapshot, { id, snapshotHash, sources, pages })
    await compressTexts(built)
    await keepRelease(folders, built, id)
    await activate(folders, id)
    await prune(folders)
    await purgeWithdrawn(folders, siteUrl)
    return { manifest, ...counts }
  } finally {
    await rm(built, { recursive: true, force: true })
  }
}
