import type { CollectionAfterDeleteHook, Where } from 'payload'
import { nested } from '../hooks/nested.ts'

/** A document that is deleted for good takes its comments and fact-check links with it. */
export const forgetReview: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const where: Where = { and: [{ documentCollection: { equals: collection.slug } }, { documentId: { equals: String(id) } }] }
  for (const owned of ['comments', 'fact-check-links'] as const) {
    await req.payload.db.deleteMany({ collection: owned, where, req: nested(req) })
  }
}
