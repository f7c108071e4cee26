import type { WordState } from '@ruang-solusi/shared/share-kit'
import type { trustMessages } from '../trust.ts'

export const trustState: WordState = 'terjemahan percobaan'

/** Who publishes a page, and how one knows the real one, in Javanese. */
export const trustInJavanese: typeof trustMessages = {
  heading: 'Kaca punika asli?',
  publisher: (site) => `Dipunwedalaken dening ${site}`,
  publisherFor: (agency, site) => `Isi saking ${agency}, dipunwedalaken dening ${site}`,
  changed: (day) => `Dipunenggalaken ${day}`,
  address: 'Pirsani alamat ing nginggil ponsel panjenengan. Ingkang asli namung:',
  others:
    'Alamat sanes, sanadyan mirip, sanes saking kula. Mangu-mangu? Ketik piyambak alamat punika utawi nyuwun pirsa dhateng kelurahan.',
}
