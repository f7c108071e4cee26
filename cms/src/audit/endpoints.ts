import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { isOwnAgency } from '../access/agencies-of.ts'
import { isPublisher, isStaff } from '../access/roles.ts'
import { hasPublisherSecret } from '../publishing/secret.ts'
import { checkTrail } from './check-trail.ts'

const most = 50

/** Whether the asker may read a document, and so its trail. */
async function mayRead(req: PayloadRequest, subject: string, id: string): Promise<boolean> {
  if (isPublisher(req.user)) return true
  const collection = req.payload.collections[subject as CollectionSlug]?.config
  if (collection === undefined) return req.payload.config.globals.some(({ slug }) => slug === subject)
  const where = { id: { equals: id } }
  const { docs } = await req.payload.find({
    collection: subject as CollectionSlug,
    where,
    draft: true,
    trash: Boolean(collection.trash),
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [document] = docs as { agency?: unknown }[]
  // others read what is live, but not the drafts it came from
  return document !== undefined && (!('agency' in document) || isOwnAgency(req.user, document.agency))
}

async function trailOf(req: PayloadRequest): Promise<Response> {
  if (!isStaff(req.user)) return Response.json({ errors: [{ message: 'Masuk dulu.' }] }, { status: 401 })
  const { subject, id = '' } = req.query as { subject?: unknown; id?: unknown }
  if (typeof subject !== 'string' || typeof id !== 'string' || !(await mayRead(req, subject, id))) {
    return Response.json({ errors: [{ message: 'Tidak ditemukan.' }] }, { status: 404 })
  }
  const { docs } = await req.payload.find({
    collection: 'audit',
    where: { and: [{ subject: { equals: subject } }, ...(id === '' ? [] : [{ documentId: { equals: id } }])] },
    sort: '-at',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return Response.json({
    entries: docs.map(({ id: entry, at, who, action, changes }) => ({ id: entry, at, who, action, changes: changes ?? '' })),
  })
}

/** A document's trail for whoever may read the document, and the check of the whole chain for publishers and the audit command. */
export const auditEndpoints = ({ secret }: { secret: string }): Endpoint[] => [
  { path: '/audit-trail/of', method: 'get', handler: trailOf },
  {
    path: '/audit-trail/check',
    method: 'get',
    handler: async (req) =>
      isPublisher(req.user) || hasPublisherSecret(req, secret)
        ? Response.json(await checkTrail(req.payload))
        : Response.json({ errors: [{ message: 'Hanya untuk redaksi dan pengelola.' }] }, { status: isStaff(req.user) ? 403 : 401 }),
  },
]
