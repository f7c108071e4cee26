import type { Field } from 'payload'
import { setByDesk } from '../review/fields.ts'
import { words } from '../words.ts'
import { day } from './day.ts'
import { localisedTextarea } from './localised.ts'
import { slugField } from './slug.ts'

/** One or two sentences that stand alone in lists and chat previews. */
export const summaryField: Field = localisedTextarea({
  name: 'summary',
  label: words('Ringkasan', 'Summary'),
  description: words(
    '1–2 kalimat, 60–155 huruf. Ini yang dibaca orang di WhatsApp sebelum membuka tautan: dapat apa, untuk siapa.',
    '1–2 sentences, 60–155 characters: what people read in chat before they open the link.',
  ),
})

// a copy has not been published, whatever its original was
const forgetInCopy = () => null

/** What every public document has beside its text. `titleField` is what an empty slug is made from. */
export const publishedFields = (titleField: string): Field[] => [
  slugField(titleField),
  {
    type: 'checkbox',
    name: 'example',
    label: words('Contoh, belum diverifikasi', 'Example, not verified'),
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: words(
        'Selama dicentang: halaman dan kartu bertanda CONTOH dan tidak masuk mesin pencari. Hapus centang setelah semua fakta diperiksa.',
        'While ticked, page and card are marked CONTOH and not indexed. Untick when every fact is checked.',
      ),
    },
  },
  setByDesk(
    day({
      name: 'publishedOn',
      label: words('Tayangkan pada', 'Publish on'),
      description: words(
        'Kosong = hari ini. Tanggal nanti = belum tayang sampai hari itu. Diatur oleh redaksi.',
        'Empty = today. A later day = not public until then. Set by the desk.',
      ),
      sidebar: true,
      forgottenInCopy: true,
    }),
  ),
  {
    ...day({
      name: 'reviewBy',
      label: words('Periksa lagi paling lambat', 'Review by'),
      description: words(
        'Setelah hari ini dokumen masuk daftar “Perlu diperiksa ulang”. Tidak tampil di situs.',
        'After this day it is listed as due. Not shown on the site.',
      ),
      sidebar: true,
    }),
    custom: { private: true },
  } as Field,
  { type: 'date', name: 'changedOn', admin: { hidden: true }, hooks: { beforeDuplicate: [forgetInCopy] } },
  {
    type: 'checkbox',
    name: 'wasPublished',
    hooks: { beforeDuplicate: [() => false] },
    defaultValue: false,
    admin: { hidden: true },
    access: { update: () => false, create: () => false },
    custom: { private: true },
  },
]
