import { choice } from '../fields/choice.ts'
import { lines, localisedText } from '../fields/localised.ts'
import { summaryField } from '../fields/published.ts'
import { richText } from '../fields/rich-text.ts'
import { sourcesField } from '../fields/sources.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'
import { publicCollection } from './public-collection.ts'

export const topics = publicCollection({
  type: 'topic',
  labels: { singular: words('Kebutuhan', 'Topic'), plural: words('Kebutuhan', 'Topics') },
  group: groups.base,
  description: words(
    'Kebutuhan seperti warga menyebutnya: sekolah, berobat, pangan. Beranda dan daftar program dikelompokkan menurut ini.',
    'Needs as residents name them. The home page and the lists are grouped by these.',
  ),
  titleField: 'name',
  columns: ['order', 'icon'],
  fields: [
    localisedText({
      name: 'name',
      label: words('Nama kebutuhan', 'Name'),
      description: words('Pendek, seperti warga menyebutnya. Paling banyak 60 huruf.', 'Short, as residents say it.'),
    }),
    summaryField,
    {
      type: 'row',
      fields: [
        choice({
          name: 'icon',
          label: words('Gambar kecil', 'Icon'),
          options: {
            school: words('Topi sekolah', 'School cap'),
            health: words('Hati', 'Heart'),
            food: words('Mangkuk', 'Bowl'),
            house: words('Rumah', 'House'),
            elderly: words('Orang dan tanda tambah', 'Person and plus'),
            family: words('Ibu dan anak', 'Mother and child'),
            power: words('Kilat', 'Lightning'),
            work: words('Tas kerja', 'Briefcase'),
          },
        }),
        {
          type: 'number',
          name: 'order',
          label: words('Urutan di beranda', 'Order on the home page'),
          required: true,
          min: 1,
          max: 99,
          defaultValue: 50,
        },
      ],
    },
    richText({
      name: 'problem',
      label: words('Apa masalahnya', 'What the problem is'),
      description: words('Gali masalahnya tanpa iba: apa yang membuat sulit, siapa yang mengalami.', 'Dig at the problem without pity.'),
    }),
    sourcesField('figures', words('Angka dan sumbernya', 'Figures and sources')),
    lines({
      name: 'actions',
      label: words('Yang bisa dilakukan siapa saja', 'What anyone can do'),
      row: { singular: words('Tindakan', 'Action'), plural: words('Tindakan', 'Actions') },
    }),
  ],
})
