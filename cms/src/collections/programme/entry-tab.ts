import type { UnnamedTab } from 'payload'
import { choice } from '../../fields/choice.ts'
import { day } from '../../fields/day.ts'
import { lines, localisedText, localisedTextarea } from '../../fields/localised.ts'
import { papersField, reference } from '../../fields/references.ts'
import { words } from '../../words.ts'

/** Whether it is open, how one gets in, what to do and bring. */
export const entryTab: UnnamedTab = {
  label: words('2. Caranya', '2. How'),
  description: words(
    'Apakah buka, siapa yang mengajukan, apa langkahnya, apa yang dibawa.',
    'Is it open, who applies, which steps, which papers.',
  ),
  fields: [
    {
      type: 'group',
      name: 'status',
      label: words('Apakah buka?', 'Status'),
      fields: [
        choice({
          name: 'state',
          label: words('Keadaan', 'State'),
          initial: 'open',
          description: words('Berganti sendiri menurut tanggal di bawah.', 'Changes by itself on the dates below.'),
          options: {
            open: words('Berjalan', 'Open'),
            upcoming: words('Akan datang', 'Upcoming'),
            closed: words('Ditutup', 'Closed'),
            'not-here': words('Tidak ada di kota ini', 'Not in this city'),
          },
        }),
        {
          type: 'row',
          fields: [day({ name: 'opensOn', label: words('Mulai', 'Opens') }), day({ name: 'closesOn', label: words('Sampai', 'Closes') })],
        },
      ],
    },
    choice({
      name: 'route',
      label: words('Bagaimana warga masuk', 'Entry route'),
      description: words(
        'Pilih yang benar-benar terjadi. Halaman tidak akan menulis “daftar” bila warga tidak bisa mendaftar sendiri.',
        'Choose what really happens: the page never says “register” when residents cannot.',
      ),
      options: {
        apply: words('Mendaftar sendiri', 'Apply yourself'),
        kelurahan: words('Diusulkan lewat kelurahan', 'Proposed by the kelurahan'),
        school: words('Diusulkan lewat sekolah', 'Through school'),
        nominated: words('Diusulkan pemerintah kota', 'Nominated by the city'),
        automatic: words('Otomatis dari data', 'Automatic'),
      },
    }),
    lines({
      name: 'steps',
      label: words('Yang perlu warga lakukan', 'Steps'),
      description: words('Satu langkah satu baris, mulai dengan kata kerja.', 'One step per line, verb first.'),
      required: true,
      row: { singular: words('Langkah', 'Step'), plural: words('Langkah', 'Steps') },
    }),
    papersField,
    {
      type: 'row',
      fields: [
        localisedText({
          name: 'cost',
          label: words('Biaya bagi warga', 'Cost'),
          description: words('Hampir selalu “Gratis”.', 'Almost always “Gratis”.'),
        }),
        localisedText({
          name: 'duration',
          label: words('Berapa lama', 'How long'),
          description: words('Hanya bila ada sumbernya.', 'Only with a source.'),
          required: false,
        }),
      ],
    },
    localisedTextarea({
      name: 'question',
      label: words('Teks tanya lewat WhatsApp', 'WhatsApp question'),
      description: words('Terisi otomatis saat warga mengetuk “Tanya”. Sopan dan pendek.', 'Prefilled when a resident taps “ask”.'),
    }),
    {
      type: 'group',
      name: 'remedy',
      label: words('Bila ditolak atau data keliru', 'Remedy'),
      fields: [
        choice({
          name: 'kind',
          label: words('Jalan keluar', 'Remedy'),
          options: {
            'correct-data': words('Perbaiki data keluarga', 'Correct the data'),
            propose: words('Usulkan keluarga', 'Propose the family'),
            'ask-school': words('Tanya sekolah', 'Ask the school'),
            complain: words('Sampaikan pengaduan', 'Complain'),
            none: words('Tidak ada', 'None'),
          },
        }),
        localisedTextarea({ name: 'text', label: words('Penjelasan', 'Explanation'), required: false }),
        reference({ name: 'guide', label: words('Panduan', 'Guide'), to: 'guides' }),
      ],
    },
  ],
}
