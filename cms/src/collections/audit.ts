import type { CollectionConfig, Field } from 'payload'
import { nobody, publishers } from '../access/predicates.ts'
import { isPublisher } from '../access/roles.ts'
import { auditActions } from '../audit/actions.ts'
import { clampReading } from '../hooks/clamp-reading.ts'
import { type Words, words } from '../words.ts'
import { groups } from './groups.ts'

const text = (name: string, label: Words, more: object = {}): Field => ({ type: 'text', name, label, ...more }) as Field

/** Who did what when. Only the server adds entries; nobody changes or removes one, and each holds the hash of the one before. */
export const audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: words('Catatan', 'Audit entry'), plural: words('Riwayat perubahan', 'Audit trail') },
  timestamps: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  defaultSort: '-at',
  access: { read: publishers, create: nobody, update: nobody, delete: nobody },
  admin: {
    hideAPIURL: true,
    group: groups.system,
    hidden: ({ user }) => !isPublisher(user as never),
    useAsTitle: 'title',
    defaultColumns: ['at', 'who', 'action', 'title', 'changes'],
    listSearchableFields: ['who', 'title', 'changes'],
    components: { beforeListTable: ['/src/admin/audit/trail-check.tsx#TrailCheck'] },
    description: words(
      'Siapa mengubah apa, dan kapan. Catatan ditulis otomatis dan tidak bisa diubah atau dihapus siapa pun.',
      'Who changed what, and when. Written by the server; nobody can change or remove an entry.',
    ),
  },
  hooks: { beforeOperation: [clampReading] },
  fields: [
    {
      type: 'date',
      name: 'at',
      label: words('Kapan', 'When'),
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    text('who', words('Siapa', 'Who'), { required: true }),
    {
      type: 'select',
      name: 'action',
      label: words('Apa yang dilakukan', 'What'),
      required: true,
      index: true,
      options: Object.entries(auditActions).map(([value, label]) => ({ value, label })),
    },
    text('title', words('Pada', 'On')),
    { type: 'textarea', name: 'changes', label: words('Yang berubah', 'What changed') },
    text('role', words('Sebagai', 'As')),
    text('subject', words('Jenis', 'Kind'), { index: true }),
    text('documentId', words('Nomor dokumen', 'Document'), { index: true }),
    text('whoId', words('Nomor akun', 'Account'), { index: true }),
    { type: 'number', name: 'sequence', label: words('Urutan', 'Sequence'), unique: true, index: true },
    text('previousHash', words('Sidik catatan sebelumnya', 'Hash of the entry before')),
    text('hash', words('Sidik', 'Hash')),
  ],
}
