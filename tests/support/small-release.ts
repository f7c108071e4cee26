import { join } from 'node:path'
import { canonicalJson, type Snapshot } from '@ruang-solusi/shared/snapshot'
import { type MadeRelease, makeRelease, type ReleaseOrder, releaseFolders, tidyFolders } from '../../site/src/release/index.ts'
import { homeCard, siteUrl, smallFiles, writeFiles } from './small-site.ts'

/** Makes a release of a small snapshot with hand-made pages instead of a real build; `change` alters the order. */
export async function makeSmallRelease(dataDir: string, snapshot: Snapshot, change: Partial<ReleaseOrder> = {}): Promise<MadeRelease> {
  const folders = releaseFolders(dataDir)
  await tidyFolders(folders)
  return makeRelease({
    snapshotJson: canonicalJson(snapshot),
    sources: 'sources',
    root: dataDir,
    siteUrl,
    folders,
    timeoutMs: 10_000,
    signal: new AbortController().signal,
    drawCards: async ({ cardsDir }) => {
      await writeFiles(cardsDir, { [homeCard.replace('/kartu/', '')]: 'kartu' })
      return { drawn: 1, kept: 0 }
    },
    drawKits: async () => ({ drawn: 0, kept: 0 }),
    buildPages: async ({ outDir }) => writeFiles(outDir, smallFiles(snapshot)),
    ...change,
  })
}

/** The folder that the live site is read from. */
export const liveFolder = (dataDir: string): string => join(dataDir, 'site/current')
