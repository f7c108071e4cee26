import type { CollectionConfig } from 'payload'
import { nobody, staff } from '../access/predicates.ts'
import { clampReading } from '../hooks/clamp-reading.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'

/** What went live when; written by the publisher only. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: words('Terbitan', 'Release'), plural: words('Terbitan', 'Releases') },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: {
    hideAPIURL: true,
    group: groups.system,
    useAsTitle: 'releaseId',
    defaultColumns: ['state', 'finishedAt', 'milliseconds', 'pages', 'problem'],
    description: words('Riwayat situs publik: apa yang tayang kapan, dan mengapa gagal.', 'What went live when, and why it failed.'),
  },
  hooks: { beforeOperation: [clampReading] },
  fields: [
    { type: 'text', name: 'releaseId', label: words('Nomor terbitan', 'Release'), index: true },
    {
      type: 'select',
      name: 'state',
      label: words('Keadaan', 'State'),
      required: true,
      index: true,
      options: [
        { value: 'building', label: words('Sedang diterbitkan', 'Building') },
        { value: 'live', label: words('Tayang', 'Live') },
        { value: 'failed', label: words('Gagal', 'Failed') },
      ],
    },
    { type: 'text', name: 'snapshotHash', label: words('Sidik isi', 'Snapshot') },
    { type: 'date', name: 'startedAt', label: words('Mulai', 'Started'), required: true },
    { type: 'date', name: 'finishedAt', label: words('Selesai', 'Finished'), index: true },
    { type: 'number', name: 'milliseconds', label: words('Lama (milidetik)', 'Milliseconds') },
    { type: 'number', name: 'pages', label: words('Halaman', 'Pages') },
    { type: 'number', name: 'cardsDrawn', label: words('Kartu digambar', 'Cards drawn') },
    { type: 'number', name: 'cardsKept', label: words('Kartu dipakai lagi', 'Cards kept') },
    { type: 'textarea', name: 'problem', label: words('Masalah', 'Problem') },
    { type: 'text', name: 'documentType', label: words('Jenis dokumen', 'Document type') },
    { type: 'text', name: 'documentSlug', label: words('Dokumen', 'Document') },
  ],
}
