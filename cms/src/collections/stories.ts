import { localisedText } from '../fields/localised.ts'
import { summaryField } from '../fields/published.ts'
import { agencyField, imageField, reference } from '../fields/references.ts'
import { sourcesField } from '../fields/sources.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'
import { publicCollection } from './public-collection.ts'
import { consentFields } from './story/consent-tab.ts'
import { outlineFields } from './story/outline-fields.ts'

export const stories = publicCollection({
  type: 'story',
  labels: { singular: words('Cerita warga', 'Story'), plural: words('Cerita warga', 'Stories') },
  group: groups.news,
  description: words(
    'Cerita dengan kata-kata orangnya sendiri: keadaan, masalah, titik balik, apa yang membantu, apa yang bisa dilakukan pembaca. Bawaannya nama samaran dan tanpa wajah; tayang hanya dengan persetujuan orangnya.',
    'Told in the person’s own words. An alias and no face by default; public only with the person’s consent.',
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
                  admin: {
                    description: words(
                      'Misalnya Bu S. Nama asli hanya bila orangnya ingin, dan dicentang di bagian Persetujuan.',
                      'The real name only when the person wants it.',
                    ),
                  },
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
            imageField(
              'image',
              words('Gambar, sebaiknya tanpa wajah', 'Picture, better without a face'),
              words(
                'Benda atau tempat yang bercerita: sandal di depan pintu, mesin jahit, secangkir teh. Foto orang hanya bila persetujuannya tercatat di gambar itu.',
                'A thing or a place that tells. A person only with the consent recorded on the picture.',
              ),
            ),
          ],
        },
        {
          label: words('Cerita', 'Story'),
          fields: outlineFields,
        },
        {
          label: words('Persetujuan', 'Consent'),
          fields: consentFields,
        },
        {
          label: words('Terkait', 'Related'),
          fields: [
            agencyField,
            reference({ name: 'topics', label: words('Kebutuhan', 'Topics'), to: 'topics', many: true, required: true }),
            reference({ name: 'programmes', label: words('Program yang membantu', 'Programmes'), to: 'programmes', many: true }),
            sourcesField(
              'sources',
              words('Sumber jumlah, tanggal, dan syarat yang diceritakan', 'Sources of what is told'),
              words(
                'Boleh kosong. Ingatan orang bisa meleset: bila cerita menyebut jumlah, tanggal, atau syarat bantuan, cocokkan dengan dinasnya dan catat di sini. Kata-kata orangnya tidak diubah; halaman menunjukkan apa yang sudah diperiksa.',
                'Optional. Amounts, dates and conditions that are told, checked with the agency; the person’s words stay as they are.',
              ),
            ),
          ],
        },
      ],
    },
  ],
})
