import type { DocumentReference, Withdrawn } from '../../site/src/release/index.ts'

/** Publishing is due while the two marks differ. */
export type PublishingState = { dirtyMark: string; publishedMark: string | null }

/** What the CMS offers for publishing: a snapshot, or why there is none, in Indonesian. */
type SnapshotAnswer = { json: string } | { problem: string; document: DocumentReference | undefined; withdrawn: Withdrawn }

/** What the publisher tells the CMS about a release; instants are ISO texts. */
export type ReleaseReport = {
  mark: string
  state: 'building' | 'live' | 'failed'
  startedAt: string
  finishedAt?: string
  milliseconds?: number
  releaseId?: string
  snapshotHash?: string
  pages?: number
  cardsDrawn?: number
  cardsKept?: number
  /** In Indonesian, for editors. */
  problem?: string
  document?: DocumentReference
}

export type CmsClient = {
  state: () => Promise<PublishingState>
  snapshot: () => Promise<SnapshotAnswer>
  report: (report: ReleaseReport) => Promise<void>
  /** Asks for publishing, as an editor's save does. */
  request: () => Promise<void>
}

const timeout = 30_000

/**
 * Speaks with the publishing endpoints of the CMS.
 * @param address origin of the CMS.
 * @throws Error from each call when the CMS is away or refuses, naming address and status.
 */
export function cmsClient(address: string, secret: string): CmsClient {
  async function call(path: string, body?: object): Promise<Response> {
    const url = `${address}/api/publishing/${path}`
    const method = path === 'request' || body !== undefined ? 'POST' : 'GET'
    const headers = { 'x-publisher-secret': secret, 'content-type': 'application/json' }
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) }
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeout) })
    if (response.ok || (path === 'snapshot' && response.status === 422)) return response
    throw new Error(`${method} ${url} answered ${response.status}: ${(await response.text()).slice(0, 300)}`)
  }
  return {
    state: async () => (await (await call('state')).json()) as PublishingState,
    snapshot: async () => {
      const response = await call('snapshot')
      if (response.ok) return { json: await response.text() }
      return (await response.json()) as Exclude<SnapshotAnswer, { json: string }>
    },
    report: async (report) => {
      await (await call('release', report)).text()
    },
    request: async () => {
      await (await call('request')).text()
    },
  }
}
