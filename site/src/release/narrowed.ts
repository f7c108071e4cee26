import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Story } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import type { ReleaseFolders } from './release-folders.ts'
import { readIfThere } from './withdrawn.ts'

/** Stories whose tellers agree to less than before, by every address they had, and the snapshots that still tell more, by hash. */
export type Narrowed = { slugs: Set<string>; snapshots: Set<string> }

type Told = Pick<Story, 'slug' | 'realName' | 'onlyHere'>
type Shown = { stories?: Told[]; redirects?: Snapshot['redirects'] }

const tellsMore = (before: Told, now: Told): boolean =>
  (before.realName === true && now.realName !== true) || (before.onlyHere !== true && now.onlyHere === true)

/** What a snapshot of any version shows; nothing when it is missing or cannot be read. */
async function shownIn(file: string): Promise<Shown> {
  try {
    return JSON.parse((await readIfThere(file)) ?? '{}') as Shown
  } catch {
    return {}
  }
}

/** Finds the stories that the live snapshot tells without a real name or a share kit which a kept snapshot still shows. */
export async function findNarrowed(folders: ReleaseFolders, liveHash: string): Promise<Narrowed> {
  const liveFile = `${liveHash}.json`
  const { stories = [], redirects = [] } = await shownIn(join(folders.snapshots, liveFile))
  const moved = new Map<string, string>(redirects.map(({ from, to }) => [from, to]))
  const byPath = new Map(stories.map((story) => [pathOf('story', story.slug), story]))
  const nowOf = (path: string) => byPath.get(path) ?? byPath.get(moved.get(path) ?? '')
  const narrowed: Narrowed = { slugs: new Set(), snapshots: new Set() }
  for (const name of (await readdir(folders.snapshots)).filter((file) => file !== liveFile)) {
    for (const before of (await shownIn(join(folders.snapshots, name))).stories ?? []) {
      const now = nowOf(pathOf('story', before.slug))
      if (now === undefined || !tellsMore(before, now)) continue
      narrowed.slugs.add(before.slug).add(now.slug)
      narrowed.snapshots.add(basename(name, '.json'))
    }
  }
  return narrowed
}
