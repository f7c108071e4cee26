import { sha256 } from '@ruang-solusi/shared/snapshot'
import { disturbance, type MadeRelease, type ReleaseManifest, ReleaseProblem, type Withdrawn } from '../../site/src/release/index.ts'
import type { CmsClient, ReleaseReport } from './cms-client.ts'

/** What the publisher can do with a snapshot, apart from how. */
export type ReleaseMaker = {
  releaseIdOf: (snapshotHash: string) => Promise<string>
  live: () => Promise<ReleaseManifest | undefined>
  make: (snapshotJson: string) => Promise<MadeRelease>
  /** Takes down what was withdrawn, before and without a release. */
  takeDown: (withdrawn: Withdrawn) => Promise<void>
}

/** A failure that is not tried again before `retryAt`, milliseconds since 1970, unless something changes. */
export type Failure = { key: string; retryAt: number; times: number }

export type PublishJob = {
  cms: CmsClient
  maker: ReleaseMaker
  mark: string
  /** Whether someone asked; otherwise it is the regular comparison, which stays silent when nothing changed. */
  isAsked: boolean
  earlier: Failure | undefined
  signal: AbortSignal
  log: (line: string) => void
}

const firstPause = 60_000
const longestPause = 30 * 60_000

/** The same content fails in the same way; a disturbance of the machine may be over after a while. */
function failureAfter(key: string, isContent: boolean, earlier: Failure | undefined): Failure {
  const times = earlier?.key === key ? earlier.times + 1 : 1
  const pause = Math.min(longestPause, firstPause * 2 ** (times - 1))
  return { key, times, retryAt: isContent ? Number.POSITIVE_INFINITY : Date.now() + pause }
}

/** Whether the regular comparison leaves a failure alone. */
const isSettled = ({ isAsked, earlier }: PublishJob, key: string): boolean =>
  !isAsked && earlier?.key === key && Date.now() < earlier.retryAt

const liveReport = ({ manifest, cardsDrawn, cardsKept }: MadeRelease) => ({
  releaseId: manifest.id,
  snapshotHash: manifest.snapshotHash,
  pages: manifest.pages,
  cardsDrawn,
  cardsKept,
})

/** What is withdrawn now; undefined where the answer cannot be read, which the making of the release then reports. */
function withdrawnIn(answer: Awaited<ReturnType<CmsClient['snapshot']>>): Withdrawn | undefined {
  if ('problem' in answer) return answer.withdrawn
  try {
    return (JSON.parse(answer.json) as { withdrawn?: Withdrawn }).withdrawn
  } catch {
    return undefined
  }
}

/**
 * Compares what the CMS publishes with what is live, and makes a release when they differ; tells the CMS what came of it.
 * @returns the failure to remember, or undefined when the site is up to date.
 */
export async function publish(job: PublishJob): Promise<Failure | undefined> {
  const { cms, maker, mark, log } = job
  const started = Date.now()
  const report = (state: ReleaseReport['state'], details: Omit<ReleaseReport, 'mark' | 'state' | 'startedAt'>) => {
    const ending = state === 'building' ? {} : { finishedAt: new Date().toISOString(), milliseconds: Date.now() - started }
    return cms.report({ mark, state, startedAt: new Date(started).toISOString(), ...ending, ...details })
  }
  const answer = await cms.snapshot()
  const withdrawn = withdrawnIn(answer)
  if (withdrawn !== undefined) await maker.takeDown(withdrawn)
  if ('problem' in answer) {
    const key = `refused ${answer.problem}`
    if (isSettled(job, key)) return job.earlier
    log(`The CMS has no snapshot to publish: ${answer.problem}`)
    await report('failed', { problem: answer.problem, ...(answer.document && { document: answer.document }) })
    return failureAfter(key, true, job.earlier)
  }
  const snapshotHash = await sha256(answer.json)
  const releaseId = await maker.releaseIdOf(snapshotHash)
  const live = await maker.live()
  if (live?.id === releaseId) {
    if (job.isAsked || job.earlier !== undefined) await report('live', liveReport({ manifest: live, cardsDrawn: 0, cardsKept: 0 }))
    return undefined
  }
  if (isSettled(job, releaseId)) return job.earlier
  await report('building', { releaseId, snapshotHash })
  try {
    const made = await maker.make(answer.json)
    // the new release shows some cards anew, without the withdrawn picture
    if (withdrawn !== undefined) await maker.takeDown(withdrawn)
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    log(`Release ${releaseId.slice(0, 12)} is live: ${made.manifest.pages} pages, ${made.cardsDrawn} cards drawn, in ${seconds} s.`)
    await report('live', liveReport(made))
    return undefined
  } catch (error) {
    // stopped by us: the mark stays dirty, so the next start tries again
    if (job.signal.aborted) return job.earlier
    const isContent = error instanceof ReleaseProblem && error.isContent
    const { problem, document } = error instanceof ReleaseProblem ? error : { problem: disturbance, document: undefined }
    log(
      `Release ${releaseId.slice(0, 12)} failed; the live one stays. ${error instanceof ReleaseProblem ? error.message : (error as Error).stack}`,
    )
    await report('failed', { releaseId, snapshotHash, problem, ...(document && { document }) })
    return failureAfter(releaseId, isContent, job.earlier)
  }
}
