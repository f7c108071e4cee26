import { collectionOf } from '@ruang-solusi/shared/content'
import type { CollectionConfig } from 'payload'
import { administrators, publishers, staff } from '../access/predicates.ts'
import { clampReading } from '../hooks/clamp-reading.ts'
import { markAfterChange, markAfterDelete } from '../hooks/request-publish.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'

/** Old addresses; made by themselves when a published slug changes. Without a target the address is gone (410). */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: words('Alamat lama', 'Old address'), plural: words('Alamat lama', 'Old addresses') },
  disableBulkEdit: true,
  disableBulkDelete: true,
  access: { read: staff, create: publishers, update: publishers, delete: administrators },
  admin: {
    hideAPIURL: true,
    group: groups.system,
    useAsTitle: 'from',
    defaultColumns: ['from', 'to'],
    description: words(
      'Dibuat otomatis saat alamat halaman berubah, supaya tautan yang sudah tersebar tetap sampai.',
      'Made by itself when an address changes, so that links already shared still arrive.',
    ),
  },
  hooks: { beforeOperation: [clampReading], afterChange: [markAfterChange], afterDelete: [markAfterDelete] },
  fields: [
    {
      type: 'text',
      name: 'from',
      label: words('Alamat lama', 'Old address'),
      required: true,
      unique: true,
      validate: (value: unknown) =>
        (typeof value === 'string' && /^\/([a-z0-9-]+\/)+$/.test(value)) ||
        'Tulis seperti /program/nama-lama/ dengan garis miring di awal dan akhir.',
    },
    {
      type: 'relationship',
      name: 'to',
      label: words('Sekarang di', 'Now at'),
      relationTo: Object.values(collectionOf),
      admin: { description: words('Kosong = halaman sudah diturunkan.', 'Empty = the page is gone.') },
    },
  ],
}
