import { collectionOf } from '@ruang-solusi/shared/content'
import type { CollectionConfig } from 'payload'
import { administrators, nobody, publishers } from '../access/predicates.ts'
import { clampReading } from '../hooks/clamp-reading.ts'
import { words } from '../words.ts'

const kinds = ['comment', 'submit', 'ask-changes', 'approve', 'publish', 'archive'] as const

/** What was said about a document and who moved it on: written by the review alone, append-only but for administrators. */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: words('Catatan', 'Comment'), plural: words('Catatan', 'Comments') },
  access: { read: publishers, create: nobody, update: administrators, delete: administrators },
  admin: { hidden: true },
  hooks: { beforeOperation: [clampReading] },
  fields: [
    { type: 'select', name: 'documentCollection', required: true, index: true, options: Object.values(collectionOf) },
    { type: 'text', name: 'documentId', required: true, index: true },
    { type: 'select', name: 'kind', required: true, options: [...kinds] },
    { type: 'textarea', name: 'text', maxLength: 4000 },
    { type: 'text', name: 'field', maxLength: 200 },
    { type: 'relationship', name: 'author', relationTo: 'users' },
    { type: 'text', name: 'authorName', required: true, maxLength: 120 },
    { type: 'checkbox', name: 'outside', defaultValue: false },
    { type: 'text', name: 'factCheck', index: true },
    { type: 'date', name: 'resolvedOn' },
    { type: 'text', name: 'resolvedBy' },
    { type: 'text', name: 'mailProblem' },
  ],
}
