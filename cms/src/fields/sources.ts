import type { Field } from 'payload'
import { type Words, words } from '../words.ts'
import { choice } from './choice.ts'
import { day } from './day.ts'
import { localisedText } from './localised.ts'

const isDisputed = (_data: unknown, siblings: { status?: string }): boolean => siblings?.status === 'disputed'

const oneRowPerFact = words(
  'Satu baris untuk satu fakta: jumlah, tanggal, syarat. Bila dua sumber berbeda, pilih “Sumber berbeda” dan tulis keduanya.',
  'One row per fact. When two sources differ, choose “disputed” and write both.',
)

/** Where each fact comes from; a disputed one carries both values. */
export const sourcesField = (
  name: 'sources' | 'figures',
  label = words('Sumber', 'Sources'),
  description: Words = oneRowPerFact,
): Field => ({
  type: 'array',
  name,
  label,
  labels: { singular: words('Sumber', 'Source'), plural: words('Sumber', 'Sources') },
  admin: { description },
  fields: [
    localisedText({
      name: 'fact',
      label: words('Fakta', 'Fact'),
      description: words('Misalnya: Jumlah untuk SMA.', 'For example: amount for SMA.'),
    }),
    { type: 'text', name: 'value', label: words('Isinya', 'Value'), required: true },
    { type: 'text', name: 'title', label: words('Menurut', 'According to'), required: true },
    { type: 'text', name: 'url', label: words('Alamat web sumber', 'Web address') },
    {
      type: 'row',
      fields: [
        day({ name: 'checkedOn', label: words('Diperiksa tanggal', 'Checked on'), required: true }),
        { type: 'text', name: 'checkedBy', label: words('Diperiksa oleh (kantor)', 'Checked by (office)'), required: true },
      ],
    },
    choice({
      name: 'status',
      label: words('Keyakinan', 'Confidence'),
      initial: 'unverified',
      options: {
        verified: words('Sudah diverifikasi', 'Verified'),
        unverified: words('Belum diverifikasi', 'Unverified'),
        disputed: words('Sumber berbeda', 'Disputed'),
      },
    }),
    { type: 'text', name: 'otherValue', label: words('Isi menurut sumber lain', 'Other value'), admin: { condition: isDisputed } },
    { type: 'text', name: 'otherTitle', label: words('Sumber lain itu', 'Other source'), admin: { condition: isDisputed } },
  ],
})
