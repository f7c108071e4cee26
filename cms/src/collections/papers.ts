import { localisedText, localisedTextarea } from '../fields/localised.ts'
import { summaryField } from '../fields/published.ts'
import { reference } from '../fields/references.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'
import { publicCollection } from './public-collection.ts'

export const papers = publicCollection({
  type: 'paper',
  labels: { singular: words('Dokumen', 'Paper'), plural: words('Dokumen', 'Papers') },
  group: groups.base,
  description: words(
    'Surat dan kartu yang diminta loket. Ditulis sekali di sini, dipakai oleh semua program.',
    'Papers the counter asks for. Written once here, used by every programme.',
  ),
  titleField: 'name',
  columns: ['agency'],
  fields: [
    { type: 'text', name: 'name', label: words('Nama dokumen', 'Name'), required: true },
    summaryField,
    localisedTextarea({ name: 'whereToGet', label: words('Di mana mengurusnya', 'Where to get it') }),
    reference({ name: 'agency', label: words('Kantor yang menerbitkan', 'Issued by'), to: 'agencies' }),
    {
      type: 'row',
      fields: [
        localisedText({
          name: 'cost',
          label: words('Biaya', 'Cost'),
          description: words('Tulis “Gratis” bila tanpa biaya.', 'Write “Gratis” when free.'),
        }),
        localisedText({ name: 'duration', label: words('Berapa lama', 'How long'), required: false }),
      ],
    },
    localisedTextarea({
      name: 'ifLacking',
      label: words('Bila belum punya', 'When lacking it'),
      description: words('Langkah pertama yang bisa dilakukan hari ini.', 'The first step one can take today.'),
    }),
  ],
})
