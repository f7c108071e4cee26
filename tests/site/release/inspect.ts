import { join } from 'node:path'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { inspectRelease } from '../../../site/src/release/gate/index.ts'
import { ReleaseProblem } from '../../../site/src/release/index.ts'
import { homeCard, plainMirrors, siteUrl, smallFiles, smallSnapshot, writeFiles } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** What a build differs in from one that the gate lets pass. */
export type Given = {
  files?: Record<string, string>
  /** Files that are missing. */
  without?: string[]
  snapshot?: Snapshot
  live?: { pages: number; documents: number }
  cards?: Record<string, string>
}

/** Sends a small build through the gate. */
export async function inspect({ files = {}, without = [], snapshot = smallSnapshot(), live, cards }: Given): Promise<number> {
  const folder = await temporaryFolder()
  const cardsDir = join(folder, 'cards')
  const built = Object.entries({ ...plainMirrors(Object.keys(files)), ...smallFiles(snapshot), ...files }).filter(
    ([name]) => !without.includes(name),
  )
  await writeFiles(join(folder, 'site'), Object.fromEntries(built))
  await writeFiles(cardsDir, cards ?? { [homeCard.replace('/kartu/', '')]: 'kartu' })
  const manifest = live && { id: '', snapshotHash: '', sources: '', builtAt: '', licence: '', licenceAddress: '', ...live }
  return inspectRelease({ folder: join(folder, 'site'), siteUrl, cardsDir, snapshot, live: manifest })
}

/** What the gate says about a build that it refuses. */
export async function refusal(given: Given): Promise<ReleaseProblem> {
  const error = await inspect(given).catch((reason: unknown) => reason)
  if (error instanceof ReleaseProblem) return error
  throw new Error(`Expected a ReleaseProblem, not ${error}.`)
}
