import type { CollectionConfig } from 'payload'
import { nobody } from '../access/predicates.ts'

/**
 * One row per change that the publisher has not taken yet: the dirty mark.
 * A row is written in the change's own transaction, so it is seen exactly when the change is.
 */
export const publishRequests: CollectionConfig = {
  slug: 'publish-requests',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [{ type: 'text', name: 'cause', required: true }],
}
