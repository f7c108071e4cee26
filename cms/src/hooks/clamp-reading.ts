import type { CollectionBeforeOperationHook } from 'payload'
import { refuseForeignOrder } from './refuse-foreign-order.ts'

const most = 100

/** One answer over REST holds at most 100 documents, ordered by their own fields; 0, negative or absurd limits would return everything. */
export const clampReading: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (req.payloadAPI === 'REST') refuseForeignOrder((args as { sort?: unknown }).sort, collection.flattenedFields)
  if (operation !== 'read' || req.payloadAPI !== 'REST') return args
  const { limit } = args as { limit?: number }
  if (limit === undefined) return args
  return { ...args, limit: Number.isFinite(limit) && limit >= 1 ? Math.min(Math.floor(limit), most) : most }
}
