import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { refuseForeignOrder } from './refuse-foreign-order.ts'

const most = 100

type Reading = { limit?: number; pagination?: boolean; sort?: unknown }

const atMost = (limit: number): number => (Number.isFinite(limit) && limit >= 1 ? Math.min(Math.floor(limit), most) : most)

/** Without a limit, a page has ten; without pages, an answer would have everything. */
function clamped<Arguments>(args: Arguments, req: PayloadRequest): Arguments {
  const { limit, pagination } = args as Reading
  if (req.payloadAPI !== 'REST' || (limit === undefined && pagination !== false)) return args
  return { ...args, limit: atMost(limit ?? most) }
}

/** One answer over REST holds at most 100 documents or versions, ordered by their own fields; 0, negative or absurd limits would return everything. */
export const clampReading: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (req.payloadAPI === 'REST') refuseForeignOrder((args as Reading).sort, collection.flattenedFields)
  return operation === 'read' ? clamped(args, req) : args
}
