import type { Condition } from 'payload'
import { catalogueKey } from '../../fields/catalogue-key.ts'
import { choice } from '../../fields/choice.ts'
import { localisedText, localisedTextarea } from '../../fields/localised.ts'
import { reference } from '../../fields/references.ts'
import { requiredInForm } from '../../fields/required-in-form.ts'
import { words } from '../../words.ts'
import { catalogueCollection } from './catalogue-collection.ts'
import { optionsField } from './options-field.ts'

const isYesNo: Condition = (data) => data.kind === 'yes-no'
// what was filled in before the kind changed stays visible, so that it can be removed
const isFigure: Condition = (data) => data.kind === 'number' || data.kind === 'rupiah' || data.min != null || data.max != null

export const questions = catalogueCollection({
  slug: 'questions',
  labels: { singular: words('Pertanyaan', 'Question'), plural: words('Pertanyaan', 'Questions') },
  description: words(
    'Pertanyaan yang dijawab warga di halaman Cek. Ditulis sekali di sini, dipakai oleh syarat semua program.',
    'What residents are asked. Written once here, used by the rules of every programme.',
  ),
  titleField: 'label',
  columns: ['kind', 'order', 'key'],
  fields: [
    requiredInForm(
      localisedTextarea({
        name: 'text',
        label: words('Pertanyaannya', 'Question'),
        description: words(
          'Seperti ditanyakan tetangga di loket, satu hal saja: “Apakah keluarga Anda punya KKS?”',
          'As a neighbour at the counter asks, one thing at a time.',
        ),
      }),
    ),
    localisedTextarea({
      name: 'help',
      label: words('Penjelasan untuk warga', 'Help'),
      description: words('Apa artinya, dan di mana melihatnya. Boleh kosong.', 'What it means and where to look. Optional.'),
      required: false,
    }),
    {
      type: 'row',
      fields: [
        requiredInForm(
          localisedText({
            name: 'label',
            label: words('Syaratnya dalam beberapa kata', 'Condition in a few words'),
            description: words('Muncul di daftar syarat: “Punya KKS”, “Desil keluarga”. Paling banyak 80 huruf.', 'As it stands in lists.'),
          }),
        ),
        choice({
          name: 'kind',
          label: words('Cara menjawab', 'Kind'),
          options: {
            'yes-no': words('Ya atau tidak', 'Yes or no'),
            choice: words('Pilih satu', 'One choice'),
            choices: words('Boleh pilih beberapa', 'Several choices'),
            number: words('Angka (umur, jumlah, desil)', 'Number'),
            rupiah: words('Rupiah', 'Rupiah'),
          },
        }),
      ],
    },
    {
      ...localisedText({
        name: 'opposite',
        label: words('Kebalikannya', 'Opposite'),
        description: words('Dibaca bila jawabannya “Tidak”: “Tidak punya KKS”.', 'Read when the answer is no.'),
        required: false,
      }),
      admin: {
        condition: isYesNo,
        description: words('Dibaca bila jawabannya “Tidak”: “Tidak punya KKS”.', 'Read when the answer is no.'),
      },
    } as ReturnType<typeof localisedText>,
    optionsField,
    {
      type: 'row',
      fields: [
        {
          type: 'number',
          name: 'min',
          label: words('Angka terkecil', 'Least'),
          admin: { condition: isFigure, description: words('Jawaban di bawah ini ditolak. Boleh kosong.', 'Optional.') },
        },
        {
          type: 'number',
          name: 'max',
          label: words('Angka terbesar', 'Most'),
          admin: { condition: isFigure, description: words('Jawaban di atas ini ditolak. Boleh kosong.', 'Optional.') },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          ...choice({
            name: 'sensitivity',
            label: words('Seberapa pribadi', 'Sensitivity'),
            description: words('Yang lebih pribadi ditanyakan belakangan.', 'The more private, the later it is asked.'),
            initial: '0',
            options: {
              '0': words('Biasa', 'Ordinary'),
              '1': words('Agak pribadi', 'Rather private'),
              '2': words('Sangat pribadi (penghasilan, kesehatan)', 'Very private'),
            },
          }),
          custom: { asNumber: true },
        } as ReturnType<typeof choice>,
        {
          type: 'number',
          name: 'order',
          label: words('Urutan', 'Order'),
          required: true,
          min: 0,
          max: 999,
          defaultValue: 500,
          admin: { description: words('Kecil = ditanyakan lebih dulu bila sama bergunanya.', 'Smaller comes first among equals.') },
        },
      ],
    },
    reference({
      name: 'guide',
      label: words('Panduan menemukan jawabannya', 'Guide'),
      description: words('Ditawarkan kepada warga yang menjawab “Saya belum tahu”.', 'Offered to those who do not know.'),
      to: 'guides',
    }),
    catalogueKey('label'),
  ],
})
