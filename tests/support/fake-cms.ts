import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import type { PublishingState, ReleaseReport } from '../../scripts/publisher/cms-client.ts'

/** What a test decides and sees of a CMS that only knows how to publish. */
export type FakeCms = {
  address: string
  secret: string
  marks: PublishingState
  /** What `snapshot` answers. */
  snapshot: { status: number; body: string }
  reports: ReleaseReport[]
  snapshotsGiven: number
  isAway: boolean
}

async function answer(cms: FakeCms, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (cms.isAway) return void response.destroy()
  const end = (status: number, body: string) => response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  if (request.headers['x-publisher-secret'] !== cms.secret) return void end(403, '{"error":"wrong secret"}')
  const route = `${request.method} ${request.url}`
  if (route === 'GET /api/publishing/state') return void end(200, JSON.stringify(cms.marks))
  if (route === 'GET /api/publishing/snapshot') {
    cms.snapshotsGiven += 1
    return void end(cms.snapshot.status, cms.snapshot.body)
  }
  if (route === 'POST /api/publishing/request') {
    cms.marks = { ...cms.marks, dirtyMark: `${cms.marks.dirtyMark}+` }
    return void end(200, '{}')
  }
  if (route !== 'POST /api/publishing/release') return void end(404, '{}')
  const report = (await json(request)) as ReleaseReport
  cms.reports.push(report)
  if (report.state !== 'building') cms.marks = { ...cms.marks, publishedMark: report.mark }
  end(200, '{}')
}

/** Starts a fake CMS for one test; its fields may be changed while it runs. */
export async function startFakeCms(snapshotJson: string): Promise<FakeCms> {
  const cms: FakeCms = {
    address: '',
    secret: 's'.repeat(32),
    marks: { dirtyMark: '1', publishedMark: null },
    snapshot: { status: 200, body: snapshotJson },
    reports: [],
    snapshotsGiven: 0,
    isAway: false,
  }
  const server = createServer((request, response) => void answer(cms, request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  cms.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return cms
}
