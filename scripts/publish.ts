import { setTimeout as wait } from 'node:timers/promises'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { liveReleaseId, releaseFolders } from '../site/src/release/index.ts'
import { loadEnvironment } from './environment.ts'
import { type CmsClient, cmsClient } from './publisher/cms-client.ts'
import { root } from './root.ts'
import { runCommand, untilStopped } from './run-command.ts'

const patience = 10 * 60_000

async function requestPublishing(cms: CmsClient): Promise<void> {
  await cms.request().catch((cause: unknown) => {
    throw new ProblemError('The CMS cannot be asked to publish.', 'Start it with npm start, then try again.', { cause })
  })
}

async function untilSettled(cms: CmsClient, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + patience
  while (!signal.aborted) {
    const { dirtyMark, publishedMark } = await cms.state()
    if (dirtyMark === publishedMark) return
    if (Date.now() > deadline) throw new ProblemError('Nothing was published within 10 minutes.', 'See whether the publisher runs.')
    await wait(300)
  }
}

/** Asks the running CMS and publisher to publish now, and waits for what comes of it. */
async function publishNow(): Promise<void> {
  const { configuration } = await loadEnvironment(process.env, root)
  const folders = releaseFolders(configuration.dataDir)
  const cms = cmsClient(`http://127.0.0.1:${configuration.cmsPort}`, configuration.publisherSecret)
  const before = await liveReleaseId(folders)
  await requestPublishing(cms)
  await untilSettled(cms, untilStopped())
  const after = await liveReleaseId(folders)
  const outcome = after === before ? 'The live release stays: nothing changed, or the admin says why not' : 'Live now'
  console.log(`${outcome} (${after?.slice(0, 12) ?? 'none'}).`)
}

if (import.meta.main) await runCommand(publishNow)
