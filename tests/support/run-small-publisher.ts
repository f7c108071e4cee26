import { onTestFinished } from 'vitest'
import { cmsClient } from '../../scripts/publisher/cms-client.ts'
import { runPublisherLoop } from '../../scripts/publisher/publisher-loop.ts'
import { readLiveManifest, releaseFolders, releaseIdOf, takeDown } from '../../site/src/release/index.ts'
import type { FakeCms } from './fake-cms.ts'
import { makeSmallRelease } from './small-release.ts'
import { siteUrl, smallSnapshot } from './small-site.ts'

export type SmallPublisher = { lines: string[]; stop: () => Promise<void>; builds: () => number }

/** Runs the publisher loop against a fake CMS, with hand-made pages; `beforeBuild` may throw or wait. */
export function runSmallPublisher(cms: FakeCms, dataDir: string, beforeBuild = async (_signal: AbortSignal) => {}): SmallPublisher {
  const stop = new AbortController()
  const lines: string[] = []
  let builds = 0
  const make = async (snapshotJson: string) => {
    builds += 1
    await beforeBuild(stop.signal)
    return makeSmallRelease(dataDir, { ...smallSnapshot(), ...JSON.parse(snapshotJson) })
  }
  const ended = runPublisherLoop({
    cms: cmsClient(cms.address, cms.secret),
    maker: {
      live: () => readLiveManifest(releaseFolders(dataDir)),
      releaseIdOf: (snapshotHash) => releaseIdOf({ snapshotHash, sources: 'sources', siteUrl }),
      make,
      takeDown: (withdrawn) => takeDown(releaseFolders(dataDir), withdrawn),
    },
    pollEvery: 10,
    compareEvery: 60,
    longestPause: 40,
    signal: stop.signal,
    log: (line) => lines.push(line),
  })
  const end = async () => {
    stop.abort()
    await ended
  }
  onTestFinished(end)
  return { lines, stop: end, builds: () => builds }
}
