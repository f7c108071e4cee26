import { type ContentType, contentTypeNames } from '@ruang-solusi/shared/content'
import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '../access/roles.ts'
import { requestPublish } from '../hooks/request-publish.ts'
import { publishDue } from '../schedule/publish-due.ts'
import { ExportProblem } from '../snapshot/export-problem.ts'
import { exportSnapshot } from '../snapshot/export-snapshot.ts'
import { markOf, waitingRequests } from './dirty-mark.ts'
import { Report, record } from './report.ts'
import { hasPublisherSecret } from './secret.ts'
import { publishingStatus } from './status.ts'

type Handler = (req: PayloadRequest) => Promise<Response>

const forPublisher =
  (secret: string, handler: Handler): Handler =>
  async (req) =>
    hasPublisherSecret(req, secret) ? handler(req) : Response.json({ error: 'x-publisher-secret is missing or wrong.' }, { status: 403 })

const state: Handler = async ({ payload }) => Response.json({ dirtyMark: markOf(await waitingRequests(payload)), publishedMark: '' })

const snapshot: Handler = async ({ payload }) => {
  await publishDue(payload)
  try {
    const { json, hash } = await exportSnapshot(payload)
    return new Response(json, { headers: { 'content-type': 'application/json', 'x-snapshot-hash': hash } })
  } catch (error) {
    if (!(error instanceof ExportProblem)) throw error
    return Response.json({ problem: error.message, document: error.document }, { status: 422 })
  }
}

const release: Handler = async (req) => {
  const report = Report.safeParse(await req.json?.())
  if (!report.success) return Response.json({ error: report.error.issues[0]?.message, path: report.error.issues[0]?.path }, { status: 400 })
  await record(req.payload, report.data)
  return Response.json({ recorded: true })
}

const request: Handler = async (req) => {
  await requestPublish(req, 'request')
  return Response.json({ requested: true })
}

const status =
  (siteUrl: string): Handler =>
  async (req) => {
    if (!isStaff(req.user)) return Response.json({ error: 'Log in first.' }, { status: 401 })
    const { type, id } = req.query as { type?: string; id?: string }
    const isDocument = contentTypeNames.includes(type as ContentType) && typeof id === 'string' && id !== ''
    return Response.json(await publishingStatus(req.payload, siteUrl, isDocument ? { type: type as ContentType, id } : undefined))
  }

/** How the publisher and the admin talk to the CMS: all but the status behind the publisher's secret. */
export const publishingEndpoints = ({ secret, siteUrl }: { secret: string; siteUrl: string }): Endpoint[] => [
  { path: '/publishing/state', method: 'get', handler: forPublisher(secret, state) },
  { path: '/publishing/snapshot', method: 'get', handler: forPublisher(secret, snapshot) },
  { path: '/publishing/release', method: 'post', handler: forPublisher(secret, release) },
  { path: '/publishing/request', method: 'post', handler: forPublisher(secret, request) },
  { path: '/publishing/status', method: 'get', handler: status(siteUrl) },
]
