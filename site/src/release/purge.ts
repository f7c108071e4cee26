import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathOf } from '@ruang-solusi/shared/paths'
import { canonicalJson, parseSnapshot } from '@ruang-solusi/shared/snapshot'
import { cardsOf, kitCardsOf } from '../cards/cards-of.ts'
import { writeDurably } from './durable.ts'
import { readLiveManifest } from './manifest.ts'
import { listReleases } from './prune.ts'
import type { ReleaseFolders } from './release-folders.ts'
import { readWithdrawn, type Withdrawn } from './withdrawn.ts'

const doneFile = 'purged.json'

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}

const remove = (file: string): Promise<void> => rm(file, { recursive: true, force: true })

/** Whether a release shows a withdrawn page or picture; every list and file that tells of it comes with one of the two. */
async function releaseHolds(folder: string, { pages, pictures }: Withdrawn): Promise<boolean> {
  for (const { type, slug } of pages) {
    if ((await namesIn(join(folder, pathOf(type, slug)))).length > 0) return true
  }
  const shown = await namesIn(join(folder, 'gambar'))
  return shown.some((name) => pictures.some((hash) => name.startsWith(hash)))
}

async function purgeReleases(folders: ReleaseFolders, live: string, withdrawn: Withdrawn): Promise<void> {
  for (const id of (await listReleases(folders)).filter((name) => name !== live)) {
    if (!(await releaseHolds(join(folders.releases, id), withdrawn))) continue
    const doomed = join(folders.releases, `${id}.tmp`)
    // renamed first, so that a half-deleted release is never taken for a whole one
    await rename(join(folders.releases, id), doomed)
    await remove(doomed)
  }
}

/** Whether a snapshot of any version shows one of these slugs or hashes; one that cannot be read might. */
function snapshotHolds(json: string, words: string[]): boolean {
  try {
    const { gone, withdrawn, ...shown } = JSON.parse(json) as Record<string, unknown>
    const text = JSON.stringify(shown)
    return words.some((word) => text.includes(`"${word}"`))
  } catch {
    return true
  }
}

async function purgeSnapshots(folders: ReleaseFolders, live: string, { pages, pictures }: Withdrawn): Promise<void> {
  const words = [...pages.map(({ slug }) => slug), ...pictures]
  for (const name of (await namesIn(folders.snapshots)).filter((file) => file !== `${live}.json`)) {
    const file = join(folders.snapshots, name)
    if (snapshotHolds(await readFile(file, 'utf8'), words)) await remove(file)
  }
}

async function purgePictures(folders: ReleaseFolders, { pictures }: Withdrawn): Promise<void> {
  const names = (await namesIn(folders.pictures)).filter((name) => pictures.some((hash) => name.startsWith(hash)))
  for (const name of names) await remove(join(folders.pictures, name))
}

/** Cards of withdrawn pages go; of those that hold a photo only the ones in use stay, because a name does not say which photo. */
async function purgeCards(folders: ReleaseFolders, { pages, pictures }: Withdrawn, inUse: Set<string>): Promise<void> {
  const gone = new Set(pages.map(({ type, slug }) => `${type}/${slug}`))
  for (const type of await namesIn(folders.cards)) {
    for (const name of await namesIn(join(folders.cards, type))) {
      const slug = name.replace(/-[0-9a-f]{16}\..*$/, '')
      const mayHoldPhoto = pictures.length > 0 && name.endsWith('.jpg') && !inUse.has(name)
      if (gone.has(`${type}/${slug}`) || mayHoldPhoto) await remove(join(folders.cards, type, name))
    }
  }
}

/** Names of the card files that the live release uses. */
async function cardsInUse(folders: ReleaseFolders, snapshotHash: string, siteUrl: string): Promise<Set<string>> {
  const snapshot = parseSnapshot(await readFile(join(folders.snapshots, `${snapshotHash}.json`), 'utf8'))
  const named = [...(await cardsOf(snapshot, siteUrl)), ...(await kitCardsOf(snapshot, siteUrl))]
  return new Set(named.map(({ file }) => basename(file.path)))
}

/**
 * Deletes every copy of what the live release lists as withdrawn: older releases, snapshots, cards and resized pictures that hold it.
 * No rollback can bring it back. The same list is worked through once, so this may be asked at any time.
 */
export async function purgeWithdrawn(folders: ReleaseFolders, siteUrl: string): Promise<void> {
  const live = await readLiveManifest(folders)
  if (live === undefined) return
  const withdrawn = await readWithdrawn(join(folders.releases, live.id))
  const done = await readWithdrawn(folders.site, doneFile)
  if (canonicalJson(withdrawn) === canonicalJson(done)) return
  const inUse = withdrawn.pictures.length === 0 ? new Set<string>() : await cardsInUse(folders, live.snapshotHash, siteUrl)
  await purgeReleases(folders, live.id, withdrawn)
  await purgeSnapshots(folders, live.snapshotHash, withdrawn)
  await purgePictures(folders, withdrawn)
  await purgeCards(folders, withdrawn, inUse)
  await writeDurably(join(folders.site, doneFile), canonicalJson(withdrawn))
}
