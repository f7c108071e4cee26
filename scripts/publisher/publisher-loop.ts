import { setTimeout as wait } from 'node:timers/promises'
import type { CmsClient } from './cms-client.ts'
import { type Failure, publish, type ReleaseMaker } from './publish.ts'

export type PublisherLoop = {
  cms: CmsClient
  maker: ReleaseMaker
  /** Milliseconds between two looks at the mark. */
  pollEvery: number
  /** Milliseconds between two comparisons that need no mark: they catch lost marks and the change of the day. */
  compareEvery: number
  /** The longest pause between two tries while the CMS is away, milliseconds. */
  longestPause: number
  signal: AbortSignal
  log: (line: string) => void
}

// being woken up early is not an error
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> => wait(milliseconds, undefined, { signal }).catch(() => undefined)

/** `fetch` hides the reason of a refused connection in its cause. */
function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : ''
  return `${error instanceof Error ? error.message : error}${cause}`
}

/** Publishes whatever changes, until aborted. A CMS that is away is waited for, and mentioned once. */
export async function runPublisherLoop({ cms, maker, signal, log, ...every }: PublisherLoop): Promise<void> {
  let failure: Failure | undefined
  let comparedAt = Number.NEGATIVE_INFINITY
  let pauseNow = every.pollEvery
  let complaint: string | undefined
  while (!signal.aborted) {
    try {
      const { dirtyMark, publishedMark } = await cms.state()
      // the first comparison also tells a CMS that was not told how the last publisher ended
      const isAsked = dirtyMark !== publishedMark || comparedAt === Number.NEGATIVE_INFINITY
      if (isAsked || performance.now() - comparedAt >= every.compareEvery) {
        failure = await publish({ cms, maker, mark: dirtyMark, isAsked, earlier: failure, signal, log })
        comparedAt = performance.now()
      }
      if (complaint !== undefined) log('The CMS answers again.')
      complaint = undefined
      pauseNow = every.pollEvery
    } catch (error) {
      if (signal.aborted) return
      const reason = describe(error)
      if (complaint === undefined) log(`Waiting for the CMS: ${reason}`)
      complaint = reason
      pauseNow = Math.min(every.longestPause, pauseNow * 2)
    }
    await pause(pauseNow, signal)
  }
}
