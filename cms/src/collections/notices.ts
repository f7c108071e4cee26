import { day } from '../fields/day.ts'
import { localisedText, localisedTextarea } from '../fields/localised.ts'
import { summaryField } from '../fields/published.ts'
import { agencyField, papersField, reference } from '../fields/references.ts'
import { sourcesField } from '../fields/sources.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'
import { publicCollection } from './public-collection.ts'

export const notices = publicCollection({
  type: 'notice',
  labels: { singular: words('Kabar', 'Notice'), plural: words('Kabar', 'Notices') },
  group: groups.news,
  description: words(
    'Apa yang terjadi kapan dan di mana: jadwal layanan, pembagian, pendaftaran. Kabar turun sendiri dari daftar setelah tanggal selesai.',
    'What happens when and where. A notice leaves the lists by itself after its last day.',
  ),
  titleField: 'name',
  columns: ['startsOn', 'endsOn', 'agency'],
  fields: [
    localisedText({
      name: 'name',
      label: words('Judul', 'Title'),
      description: words('Manfaat lebih dulu, bukan nama acara.', 'The benefit first, not the ceremony.'),
    }),
    summaryField,
    agencyField,
    {
      type: 'row',
      fields: [
        day({ name: 'startsOn', label: words('Mulai', 'Starts'), required: true }),
        day({ name: 'endsOn', label: words('Sampai', 'Ends'), required: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        localisedText({ name: 'time', label: words('Jam', 'Time'), required: false }),
        localisedText({ name: 'place', label: words('Tempat', 'Place') }),
      ],
    },
    localisedTextarea({ name: 'body', label: words('Isi kabar', 'Text') }),
    reference({
      name: 'kelurahan',
      label: words('Untuk kelurahan', 'For kelurahan'),
      description: words('Kosong = seluruh kota.', 'Empty = the whole city.'),
      to: 'agencies',
      many: true,
    }),
    papersField,
    reference({ name: 'programme', label: words('Program terkait', 'Programme'), to: 'programmes' }),
    sourcesField(
      'sources',
      words('Sumber tanggal, tempat, dan syarat', 'Sources of dates, place and conditions'),
      words(
        'Warga meluangkan hari kerja untuk datang. Catat dari mana tanggal dan tempatnya, siapa yang memeriksa, dan kapan. Bila dua sumber berbeda, pilih “Sumber berbeda” dan tulis keduanya: halaman menyuruh warga bertanya dulu.',
        'People give up a working day to come. Write where date and place come from, who checked, and when.',
      ),
    ),
  ],
})
