import { mkdir } from 'node:fs/promises'
import type { PreviewOrder } from '@ruang-solusi/shared/link-preview'
import { drawCards, drawKits } from '../site/src/cards/index.ts'
import { liveSnapshots, previewDraft } from '../site/src/preview/index.ts'
import {
  buildPages,
  makeRelease,
  purgeWithdrawn,
  readLiveManifest,
  releaseFolders,
  releaseIdOf,
  siteSources,
  takeDown,
  tidyFolders,
} from '../site/src/release/index.ts'
import { type Environment, loadEnvironment } from './environment.ts'
import { type CardService, startCardService } from './publisher/card-service.ts'
import { cmsClient } from './publisher/cms-client.ts'
import type { ReleaseMaker } from './publisher/publish.ts'
import { lockPublisher } from './publisher/publisher-lock.ts'
import { runPublisherLoop } from './publisher/publisher-loop.ts'
import { root } from './root.ts'
import { runCommand, untilStopped } from './run-command.ts'

const buildTimeout = 10 * 60_000
const everyMinute = 60_000
/** With `--eager`, for development, so that changed sources show soon. */
const eagerly = 3000

function releaseMaker({ configuration: { dataDir, siteUrl } }: Environment, signal: AbortSignal): ReleaseMaker {
  const folders = releaseFolders(dataDir)
  return {
    live: async () => {
      // a purge that a crash or the disk prevented is made up for at the next comparison
      await purgeWithdrawn(folders, siteUrl).catch((error: unknown) => console.error('Withdrawn copies could not be deleted:', error))
      return readLiveManifest(folders)
    },
    takeDown: (withdrawn) => takeDown(folders, withdrawn),
    releaseIdOf: async (snapshotHash) => releaseIdOf({ snapshotHash, siteUrl, sources: await siteSources(root) }),
    make: async (snapshotJson) => {
      const sources = await siteSources(root)
      return makeRelease({
        snapshotJson,
        sources,
        root,
        siteUrl,
        folders,
        signal,
        timeoutMs: buildTimeout,
        drawCards,
        drawKits,
        buildPages,
      })
    },
  }
}

/** Draws previews for the admin; publishing goes on where that cannot be. */
async function startPreviews({ configuration }: Environment): Promise<CardService | undefined> {
  const { cardPort: port, publisherSecret: secret, siteUrl, dataDir } = configuration
  const folders = releaseFolders(dataDir)
  const live = liveSnapshots(folders)
  const log = (line: string) => console.error(line)
  try {
    const preview = async (order: PreviewOrder) => previewDraft(order, { live: await live(), siteUrl, mediaDir: folders.media })
    return await startCardService({ port, secret, preview, log })
  } catch (error) {
    log(`No previews in the admin: 127.0.0.1:${port} cannot be listened on (${(error as Error).message}). Set CARD_PORT to a free port.`)
    return undefined
  }
}

/** Publishes what changes in the CMS until it is stopped. */
async function runPublisher(): Promise<void> {
  const environment = await loadEnvironment(process.env, root)
  const { configuration } = environment
  const folders = releaseFolders(configuration.dataDir)
  const stop = new AbortController()
  const signal = AbortSignal.any([untilStopped(), stop.signal])
  await mkdir(folders.site, { recursive: true })
  const unlock = await lockPublisher(folders.site, (reason) => {
    console.error(`The publisher stops, because its lock was lost: ${reason.message}`)
    process.exitCode = 1
    stop.abort()
  })
  let previews: CardService | undefined
  try {
    await tidyFolders(folders)
    previews = await startPreviews(environment)
    await runPublisherLoop({
      // the CMS runs beside it, whatever its public address
      cms: cmsClient(`http://127.0.0.1:${configuration.cmsPort}`, configuration.publisherSecret),
      maker: releaseMaker(environment, signal),
      pollEvery: 500,
      compareEvery: process.argv.includes('--eager') ? eagerly : everyMinute,
      longestPause: 5000,
      signal,
      log: (line) => console.log(line),
    })
  } finally {
    await previews?.stop()
    if (!stop.signal.aborted) await unlock()
  }
}

if (import.meta.main) {
  await runCommand(runPublisher)
  // an open IPC channel would keep it alive
  if (process.connected) process.disconnect()
}
