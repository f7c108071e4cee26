import type { WordState } from '@ruang-solusi/shared/share-kit'
import { shareMessages } from '../share.ts'

export const shareState: WordState = 'terjemahan percobaan'

/** The ways to pass a page on, in Javanese. */
export const shareInJavanese: typeof shareMessages = {
  ...shareMessages,
  heading: 'Kintunaken',
  whatsapp: 'WhatsApp',
  status: 'Status',
  poster: 'Poster',
  copy: 'Salin seratan',
  kit: 'Sedaya bahan siap bagi (basa Indonesia)',
  address: 'Utawi salin alamat punika:',
  hint: 'Tombol punika mbikak wa.me, t.me, facebook.com, x.com, utawi SMS ing ponsel panjenengan. Pesenipun sampun kaserat, lan saged dipunewahi.',
}
