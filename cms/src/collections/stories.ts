import { lines, localisedText, localisedTextarea } from '../fields/localised.ts'
import { summaryField } from '../fields/published.ts'
import { agencyField, imageField, reference } from '../fields/references.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'
import { publicCollection } from './public-collection.ts'

export const stories = publicCollection({
  type: 'story',
  labels: { singular: words('Cerita warga', 'Story'), plural: words('Cerita warga', 'Stories') },
  group: groups.news,
  description: words(
    'Cerita dengan kata-kata orangnya sendiri: keadaan, masalah, titik balik, apa yang membantu, apa yang bisa dilakukan pembaca. Nama selalu samaran, tanpa foto orang.',
    'Told in the person’s own words. Always an alias, never a photo of a person.',
  ),
  titleField: 'name',
  columns: ['alias', 'agency'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Siapa', 'Who'),
          fields: [
            localisedText({
              name: 'name',
              label: words('Satu kalimat kunci dari orangnya', 'Key sentence'),
              description: words('Kutip kata-katanya sendiri, bukan belas kasihan kita.', 'Quote their own words, not our pity.'),
            }),
            summaryField,
            {
              type: 'row',
              fields: [
                {
                  type: 'text',
                  name: 'alias',
                  label: words('Nama samaran', 'Alias'),
                  required: true,
                  admin: { description: words('Misalnya Bu S. Jangan nama asli.', 'Never the real name.') },
                },
                {
                  type: 'text',
                  name: 'area',
                  label: words('Kecamatan', 'Area'),
                  required: true,
                  admin: { description: words('Cukup kecamatan, jangan alamat.', 'The kecamatan, never an address.') },
                },
              ],
            },
            {
              type: 'checkbox',
              name: 'composed',
              label: words('Cerita gabungan', 'Composed story'),
              defaultValue: false,
              admin: {
                description: words(
                  'Centang bila disusun dari beberapa pengalaman; halaman dan kartu mengatakannya.',
                  'Tick when written together from several experiences.',
                ),
              },
            },
            imageField(
              'image',
              words('Gambar tanpa orang', 'Picture without people'),
              words(
                'Gambar benda atau tempat. Foto orang belum bisa dipakai di cerita.',
                'A thing or a place. Photos of people cannot be used yet.',
              ),
            ),
          ],
        },
        {
          label: words('Cerita', 'Story'),
          fields: [
            localisedTextarea({ name: 'situation', label: words('1. Keadaan', '1. Situation') }),
            localisedTextarea({
              name: 'problem',
              label: words('2. Masalah yang dihadapi', '2. Problem'),
              description: words('Gali sebabnya: syarat, jarak, biaya, informasi.', 'Dig at the cause.'),
            }),
            localisedTextarea({ name: 'turningPoint', label: words('3. Titik balik', '3. Turning point') }),
            localisedTextarea({ name: 'whatHelped', label: words('4. Apa yang membantu', '4. What helped') }),
            lines({
              name: 'whatYouCanDo',
              label: words('5. Yang bisa Anda lakukan', '5. What you can do'),
              required: true,
              row: { singular: words('Tindakan', 'Action'), plural: words('Tindakan', 'Actions') },
            }),
          ],
        },
        {
          label: words('Terkait', 'Related'),
          fields: [
            agencyField,
            reference({ name: 'topics', label: words('Kebutuhan', 'Topics'), to: 'topics', many: true, required: true }),
            reference({ name: 'programmes', label: words('Program yang membantu', 'Programmes'), to: 'programmes', many: true }),
          ],
        },
      ],
    },
  ],
})
