import { join } from 'node:path'
import { collectionOf, contentTypeNames } from '@ruang-solusi/shared/content'
import { canonicalJson } from '@ruang-solusi/shared/snapshot'
import { writeDurably } from './durable.ts'
import { readLiveManifest } from './manifest.ts'
import type { ReleaseFolders } from './release-folders.ts'
import type { DocumentReference } from './release-problem.ts'
import { readIfThere, type Withdrawn } from './withdrawn.ts'

/** What the web server answers 410 for at once, whatever the live release holds; `cards` are documents whose photo cards show a withdrawn picture. */
export type Takedown = Withdrawn & { cards: DocumentReference[] }

/** Beside the link to the live release. */
export const takedownFile = 'takedown.json'

export const noTakedown: Takedown = { pages: [], pictures: [], cards: [] }

/** Documents of the live release that are shown with one of these pictures; their cards are named by a hash that does not tell. */
async function documentsShowing(folders: ReleaseFolders, pictures: string[]): Promise<DocumentReference[]> {
  const live = pictures.length === 0 ? undefined : await readLiveManifest(folders)
  const json = live && (await readIfThere(join(folders.snapshots, `${live.snapshotHash}.json`)))
  if (json === undefined) return []
  // not parsed as a contract: the live release may be of an earlier version
  const lists = JSON.parse(json) as Record<string, { slug: string }[] | undefined>
  return contentTypeNames.flatMap((type) =>
    (lists[collectionOf[type]] ?? [])
      .filter((document) => pictures.some((hash) => JSON.stringify(document).includes(`"${hash}"`)))
      .map(({ slug }) => ({ type, slug })),
  )
}

/** Takes down at once, before and without the next release, what nobody agrees to any more. The list is always the whole truth of now. */
export async function takeDown(folders: ReleaseFolders, withdrawn: Withdrawn): Promise<void> {
  const file = join(folders.site, takedownFile)
  const list = canonicalJson({ ...withdrawn, cards: await documentsShowing(folders, withdrawn.pictures) } satisfies Takedown)
  if ((await readIfThere(file)) !== list) await writeDurably(file, list)
}

/** What is taken down now; nothing while there is no list. */
export async function readTakedown(site: string): Promise<Takedown> {
  const json = await readIfThere(join(site, takedownFile))
  return json === undefined ? noTakedown : (JSON.parse(json) as Takedown)
}
