import type { Payload, PayloadRequest } from 'payload'
import { nested } from '../hooks/nested.ts'
import { factsOf } from './consent-facts.ts'
import type { Consents } from './cover.ts'

/** Reads all consents; `req` joins its transaction. */
export async function readConsents(payload: Payload, req?: PayloadRequest): Promise<Consents> {
  const { docs } = await payload.find({
    collection: 'consents',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    ...(req && { req: nested(req) }),
  })
  const known = new Map(docs.map((stored) => [String(stored.id), factsOf(stored as unknown as Record<string, unknown>)]))
  const withdrawnPictures = new Set(docs.flatMap((stored) => stored.withdrawnPictures ?? []))
  return { find: (id) => known.get(id), withdrawnPictures }
}
