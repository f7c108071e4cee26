import type { CollectionConfig } from 'payload'
import { nobody, staff } from '../access/predicates.ts'
import { clampReading } from '../hooks/clamp-reading.ts'
import { confirmEndpoint, openEndpoint } from '../second-review/confirm.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'

const everywhereClosed = { read: staff, create: nobody, update: nobody, delete: nobody }

/** Who published a clarification and which other editor looked at it afterwards, and when; written by the server only. */
export const secondReviews: CollectionConfig = {
  slug: 'second-reviews',
  labels: { singular: words('Pemeriksaan kedua', 'Second review'), plural: words('Pemeriksaan kedua', 'Second reviews') },
  access: everywhereClosed,
  admin: {
    hideAPIURL: true,
    group: groups.system,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publishedByName', 'publishedAt', 'reviewedByName', 'reviewedAt'],
    description: words(
      'Cek kabar boleh ditayangkan seorang diri, juga malam hari. Redaktur lain memeriksanya dalam 24 jam; riwayatnya di sini dan tidak dapat diubah.',
      'A clarification may go live by one editor; another checks it within 24 hours. The log cannot be changed.',
    ),
  },
  hooks: { beforeOperation: [clampReading] },
  endpoints: [openEndpoint, confirmEndpoint],
  fields: [
    { type: 'text', name: 'title', label: words('Cek kabar', 'Clarification') },
    {
      type: 'relationship',
      name: 'clarification',
      label: words('Dokumen', 'Document'),
      relationTo: 'clarifications',
      index: true,
    },
    { type: 'text', name: 'publishedBy', index: true, admin: { hidden: true } },
    { type: 'text', name: 'publishedByName', label: words('Ditayangkan oleh', 'Published by') },
    { type: 'date', name: 'publishedAt', label: words('Ditayangkan pada', 'Published at'), required: true, index: true },
    { type: 'text', name: 'reviewedBy', admin: { hidden: true } },
    { type: 'text', name: 'reviewedByName', label: words('Diperiksa oleh', 'Reviewed by') },
    { type: 'date', name: 'reviewedAt', label: words('Diperiksa pada', 'Reviewed at'), index: true },
  ],
}
