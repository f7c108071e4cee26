import { lines, localisedText } from '../fields/localised.ts'
import { summaryField } from '../fields/published.ts'
import { agencyField, imageField, papersField, reference } from '../fields/references.ts'
import { richText } from '../fields/rich-text.ts'
import { sourcesField } from '../fields/sources.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'
import { publicCollection } from './public-collection.ts'

export const guides = publicCollection({
  type: 'guide',
  labels: { singular: words('Panduan', 'Guide'), plural: words('Panduan', 'Guides') },
  group: groups.help,
  description: words(
    'Cara melakukan sesuatu, langkah demi langkah: melihat desil, mengusulkan keluarga, memperbaiki data.',
    'How to do something, step by step.',
  ),
  titleField: 'name',
  columns: ['agency'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Isi', 'Content'),
          fields: [
            localisedText({
              name: 'name',
              label: words('Judul', 'Title'),
              description: words('Mulai dengan kata kerja: “Melihat desil keluarga”.', 'Start with a verb.'),
            }),
            summaryField,
            lines({
              name: 'steps',
              label: words('Langkah', 'Steps'),
              required: true,
              row: { singular: words('Langkah', 'Step'), plural: words('Langkah', 'Steps') },
            }),
            richText({ name: 'body', label: words('Keterangan tambahan', 'More'), required: false }),
            imageField('image', words('Gambar', 'Picture'), words('Boleh kosong.', 'Optional.')),
          ],
        },
        {
          label: words('Terkait', 'Related'),
          fields: [
            agencyField,
            reference({ name: 'topics', label: words('Kebutuhan', 'Topics'), to: 'topics', many: true }),
            papersField,
            sourcesField('sources'),
          ],
        },
      ],
    },
  ],
})
