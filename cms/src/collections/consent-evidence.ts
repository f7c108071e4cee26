import type { CollectionConfig } from 'payload'
import { ownEvidence } from '../access/own-consents.ts'
import { administrators, nobody, staff } from '../access/predicates.ts'
import { clampReading } from '../hooks/clamp-reading.ts'
import { nameEvidence } from '../hooks/name-evidence.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'

/** Signed forms and recordings, in a folder of their own that no release reads from. */
export const consentEvidenceIn = (folder: string): CollectionConfig => ({
  slug: 'consent-evidence',
  labels: { singular: words('Bukti persetujuan', 'Evidence of consent'), plural: words('Bukti persetujuan', 'Evidence of consent') },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  access: { read: ownEvidence, create: staff, update: nobody, delete: administrators },
  admin: {
    hideAPIURL: true,
    group: groups.news,
    defaultColumns: ['filename', 'uploadedBy', 'createdAt'],
    description: words(
      'Foto formulir bertanda tangan atau rekaman suara. Tidak pernah terbit; hanya redaksi dan pengunggahnya yang bisa membuka.',
      'Signed forms or recordings. Never published.',
    ),
  },
  upload: {
    staticDir: folder,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'audio/mpeg', 'audio/mp4', 'audio/ogg'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [clampReading, nameEvidence],
    beforeChange: [({ data, operation, req }) => (operation === 'create' ? { ...data, uploadedBy: req.user?.id ?? null } : data)],
  },
  fields: [
    {
      type: 'relationship',
      name: 'uploadedBy',
      label: words('Diunggah oleh', 'Uploaded by'),
      relationTo: 'users',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
    },
  ],
})
