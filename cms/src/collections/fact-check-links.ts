import { collectionOf } from '@ruang-solusi/shared/content'
import type { CollectionConfig } from 'payload'
import { administrators, nobody } from '../access/predicates.ts'
import { clampReading } from '../hooks/clamp-reading.ts'

/** Links by which an expert without an account reads one document and comments on it; the token itself is kept nowhere. */
export const factCheckLinks: CollectionConfig = {
  slug: 'fact-check-links',
  access: { read: administrators, create: nobody, update: nobody, delete: administrators },
  admin: { hidden: true },
  hooks: { beforeOperation: [clampReading] },
  fields: [
    { type: 'select', name: 'documentCollection', required: true, index: true, options: Object.values(collectionOf) },
    { type: 'text', name: 'documentId', required: true, index: true },
    { type: 'text', name: 'tokenHash', required: true, unique: true, index: true, access: { read: nobody } },
    { type: 'text', name: 'checker', required: true, maxLength: 120 },
    { type: 'date', name: 'expiresAt', required: true },
    { type: 'date', name: 'revokedAt' },
    { type: 'text', name: 'madeBy', required: true },
  ],
}
