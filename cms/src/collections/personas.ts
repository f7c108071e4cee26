import type { CollectionConfig } from 'payload'
import { publishers, staff } from '../access/predicates.ts'
import { checkPersona } from '../eligibility/check-persona.ts'
import { clampReading } from '../hooks/clamp-reading.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'

/** Households that every rule is tried on; they never leave the CMS. */
export const personas: CollectionConfig = {
  slug: 'personas',
  labels: { singular: words('Keluarga contoh', 'Persona'), plural: words('Keluarga contoh', 'Personas') },
  disableBulkEdit: true,
  disableBulkDelete: true,
  access: { read: staff, create: publishers, update: publishers, delete: publishers },
  admin: {
    group: groups.eligibility,
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt'],
    description: words(
      'Keluarga karangan, seperti yang datang ke loket. Setiap program dicobakan pada mereka. Jangan memakai nama atau kisah orang sungguhan.',
      'Made-up households that every programme is tried on. Never real people.',
    ),
  },
  hooks: { beforeOperation: [clampReading], beforeChange: [checkPersona] },
  fields: [
    {
      type: 'text',
      name: 'name',
      label: words('Siapa', 'Name'),
      required: true,
      maxLength: 80,
      admin: { description: words('Keadaannya, bukan nama: “Ibu tunggal dengan dua anak sekolah”.', 'The situation, not a name.') },
    },
    {
      type: 'textarea',
      name: 'story',
      label: words('Keadaannya', 'Situation'),
      required: true,
      maxLength: 500,
      admin: { description: words('Dua atau tiga kalimat, tanpa iba.', 'Two or three sentences, without pity.') },
    },
    {
      type: 'json',
      name: 'answers',
      label: words('Jawabannya', 'Answers'),
      defaultValue: {},
      admin: { components: { Field: '/src/admin/eligibility/case-answers-field.tsx#CaseAnswersField' } },
    },
  ],
}
