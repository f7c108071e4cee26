import type { Field } from 'payload'
import { words } from '../../words.ts'

const forChild = (data: Record<string, unknown>): boolean => data?.isChild === true

/** Who agreed: as little as it takes to find the person again. */
export const whoFields: Field[] = [
  {
    type: 'text',
    name: 'person',
    label: words('Panggilan atau kode orangnya', 'Name or code'),
    required: true,
    maxLength: 60,
    admin: {
      description: words(
        'Sesedikit mungkin: “Bu S.” atau “W-014” sudah cukup. Jangan NIK, alamat, atau tanggal lahir.',
        'As little as possible. Never an NIK, an address or a birthday.',
      ),
    },
  },
  {
    type: 'text',
    name: 'contact',
    label: words('Cara menghubunginya (bila perlu)', 'Contact, if needed'),
    maxLength: 60,
    admin: {
      description: words(
        'Hanya bila akan dihubungi lagi, misalnya untuk membacakan cerita. Boleh lewat pendamping.',
        'Only when the person will be contacted again.',
      ),
    },
  },
  {
    type: 'checkbox',
    name: 'isChild',
    label: words('Orangnya di bawah 18 tahun', 'A child'),
    defaultValue: false,
    admin: {
      description: words(
        'Walinya ikut menyetujui, dan anaknya sendiri tetap ditanya. Wajah dan nama anak sebaiknya tidak ditampilkan.',
        'A guardian must agree too; the child is asked as well.',
      ),
    },
  },
  {
    type: 'row',
    admin: { condition: forChild },
    fields: [
      { type: 'text', name: 'guardianName', label: words('Nama wali', 'Guardian'), maxLength: 60 },
      { type: 'text', name: 'guardianRelation', label: words('Hubungannya (ibu, kakek, …)', 'Relation'), maxLength: 40 },
    ],
  },
]
