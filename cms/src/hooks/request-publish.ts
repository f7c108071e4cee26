import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

/** Marks the site dirty; the row joins the change's own transaction. A failure is logged, never loses the save: the publisher compares hashes anyway. */
export async function requestPublish(req: PayloadRequest, cause: string): Promise<void> {
  try {
    await req.payload.db.create({ collection: 'publish-requests', data: { cause }, req })
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `The change of ${cause} was not announced; the next regular comparison will find it.` })
  }
}

export const markAfterChange: CollectionAfterChangeHook = ({ collection, req }) => requestPublish(req, collection.slug)

export const markAfterDelete: CollectionAfterDeleteHook = ({ collection, req }) => requestPublish(req, collection.slug)
