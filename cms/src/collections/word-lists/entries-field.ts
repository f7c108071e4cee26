import { entryLists } from '@ruang-solusi/shared/coach'
import type { Field } from 'payload'
import { tidyWords } from '../../coach/check-word-lists.ts'
import { entryListWords } from '../../coach/entry-list-words.ts'
import { words } from '../../words.ts'
import { textsField } from './texts-field.ts'

const isSpeaking = (_data: unknown, row: { isOff?: boolean | null }): boolean => row?.isOff !== true

/** Rows of words: new ones, other advice for seeded ones, or seeded ones switched off. */
export const entriesField: Field = {
  type: 'array',
  name: 'entries',
  label: words('Kata dan sarannya', 'Words and advice'),
  labels: { singular: words('Baris kata', 'Row'), plural: words('Baris kata', 'Rows') },
  admin: {
    description: words(
      'Satu baris untuk kata-kata yang senasihat. Kata bawaan yang Anda tulis lagi di sini memakai saran Anda.',
      'One row for words with the same advice. A seeded word written here gets your advice.',
    ),
    components: { RowLabel: '/src/admin/coach/entry-row-label.tsx#EntryRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          type: 'select',
          name: 'list',
          label: words('Daftar', 'List'),
          options: entryLists.map((value) => ({ value, label: entryListWords[value] })),
        },
        {
          type: 'checkbox',
          name: 'isOff',
          label: words('Matikan kata bawaan ini', 'Switch off'),
          defaultValue: false,
        },
      ],
    },
    textsField({
      name: 'words',
      label: words('Kata atau frasa', 'Words or phrases'),
      description: words(
        'Tekan Enter setelah tiap kata. Akhiran -nya, -lah, -ku, -mu ikut ditemukan.',
        'Press Enter after each. Endings are found by themselves.',
      ),
      tidy: tidyWords,
    }),
    {
      type: 'text',
      name: 'instead',
      label: words('Tulis sebagai gantinya', 'Write instead'),
      admin: { description: words('Beberapa pilihan dipisah koma.', 'Several choices, separated by commas.'), condition: isSpeaking },
    },
    {
      type: 'text',
      name: 'why',
      label: words('Mengapa, dalam satu kalimat', 'Why'),
      admin: {
        description: words('Menyambung kata itu: “… membuat orang merasa kecil.”', 'Continues the quoted word.'),
        condition: isSpeaking,
      },
    },
    {
      type: 'select',
      name: 'severity',
      label: words('Seberapa penting', 'How serious'),
      options: [
        { value: 'must', label: words('Wajib: menahan penerbitan', 'Must: blocks publishing') },
        { value: 'should', label: words('Sebaiknya: saran saja', 'Better: advice only') },
      ],
      admin: { description: words('Kosong = menurut daftarnya.', 'Empty = as the list has it.'), condition: isSpeaking },
    },
  ],
}
