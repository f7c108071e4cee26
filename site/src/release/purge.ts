import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathOf } from '@ruang-solusi/shared/paths'
import { canonicalJson, parseSnapshot } from '@ruang-solusi/shared/snapshot'
import { cardsOf, kitCardsOf } from '../cards/cards-of.ts'
import { writeDurably } from './durable.ts'
import { readLiveManifest, readManifest } from './manifest.ts'
import { findNarrowed, type Narrowed } from './narrowed.ts'
import { listReleases } from './prune.ts'
import type { ReleaseFolders } from './release-folders.ts'
import { readIfThere, readWithdrawn, type Withdrawn } from './withdrawn.ts'

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

/** Whether a release was made from a snapshot that tells more than is agreed to now. */
const releaseTellsMore = async (folder: string, { snapshots }: Narrowed): Promise<boolean> =>
  snapshots.has((await readManifest(folder))?.snapshotHash ?? '')

async function purgeReleases(folders: ReleaseFolders, live: string, withdrawn: Withdrawn, narrowed: Narrowed): Promise<void> {
  for (const id of (await listReleases(folders)).filter((name) => name !== live)) {
    const folder = join(folders.releases, id)
    if (!(await releaseHolds(folder, withdrawn)) && !(await releaseTellsMore(folder, narrowed))) continue
    const doomed = join(folders.releases, `${id}.tmp`)
    // renamed first, so that a half-deleted release is never taken for a whole one
    await rename(folder, doomed)
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

async function purgeSnapshots(folders: ReleaseFolders, live: string, { pages, pictures }: Withdrawn, narrowed: Narrowed): Promise<void> {
  const words = [...pages.map(({ slug }) => slug), ...pictures]
  for (const name of (await namesIn(folders.snapshots)).filter((file) => file !== `${live}.json`)) {
    const file = join(folders.snapshots, name)
    const tellsMore = narrowed.snapshots.has(basename(name, '.json'))
    if (tellsMore || snapshotHolds(await readFile(file, 'utf8'), words)) await remove(file)
  }
}

async function purgePictures(folders: ReleaseFolders, { pictures }: Withdrawn): Promise<void> {
  const names = (await namesIn(folders.pictures)).filter((name) => pictures.some((hash) => name.startsWith(hash)))
  for (const name of names) await remove(join(folders.pictures, name))
}

/**
 * Cards of withdrawn pages go; of those that hold a photo, or belong to a story that tells less now, only the ones in use
 * stay, because a name does not say what the card shows.
 */
async function purgeCards(folders: ReleaseFolders, { pages, pictures }: Withdrawn, narrowed: Narrowed, inUse: Set<string>): Promise<void> {
  const gone = new Set(pages.map(({ type, slug }) => `${type}/${slug}`))
  for (const type of await namesIn(folders.cards)) {
    for (const name of await namesIn(join(folders.cards, type))) {
      const slug = name.replace(/-[0-9a-f]{16}\..*$/, '')
      const mayHoldPhoto = pictures.length > 0 && name.endsWith('.jpg')
      const mayTellMore = type === 'story' && narrowed.slugs.has(slug)
      const isUnwanted = (mayHoldPhoto || mayTellMore) && !inUse.has(name)
      if (gone.has(`${type}/${slug}`) || isUnwanted) await remove(join(folders.cards, type, name))
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
 * Deletes every copy of what the live release lists as withdrawn, and of what a story shows less of since its consent was
 * narrowed: older releases, snapshots, cards and resized pictures that hold it. No rollback can bring it back.
 * Each live release is worked through once, so this may be asked at any time.
 */
export async function purgeWithdrawn(folders: ReleaseFolders, siteUrl: string): Promise<void> {
  const live = await readLiveManifest(folders)
  if (live === undefined) return
  const { id, snapshotHash: hash } = live
  const withdrawn = await readWithdrawn(join(folders.releases, id))
  const job = canonicalJson({ id, withdrawn })
  const done = join(folders.site, doneFile)
  if ((await readIfThere(done)) === job) return
  const narrowed = await findNarrowed(folders, hash)
  const isAskedFor = withdrawn.pictures.length > 0 || narrowed.slugs.size > 0
  const inUse = isAskedFor ? await cardsInUse(folders, hash, siteUrl) : new Set<string>()
  await purgeReleases(folders, id, withdrawn, narrowed)
  await purgePictures(folders, withdrawn)
  await purgeCards(folders, withdrawn, narrowed, inUse)
  // last, because they tell what was narrowed when this is interrupted
  await purgeSnapshots(folders, hash, withdrawn, narrowed)
  await writeDurably(done, job)
}
