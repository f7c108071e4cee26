import type { EntryList } from '@ruang-solusi/shared/coach'
import { type Words, words } from '../words.ts'

/** What editors call the lists; a list without a name does not compile. */
export const entryListWords: Record<EntryList, Words> = {
  pity: words('Meminta belas kasihan', 'Pity'),
  stigma: words('Merendahkan orang', 'Stigma'),
  victim: words('Menjadikan orang korban', 'Victim framing'),
  personFirst: words('Menyebut keadaan sebelum orangnya', 'Person first'),
  promises: words('Menjanjikan hasil', 'Promises'),
  officials: words('Pejabat (jabatan dan nama)', 'Officials'),
  ceremonies: words('Upacara dan seremoni', 'Ceremonies'),
  slogans: words('Slogan dan julukan pejabat', 'Slogans of officials'),
  bureaucratic: words('Bahasa kantor', 'Bureaucratic phrases'),
  passive: words('Kalimat pasif yang kaku', 'Stiff passives'),
  longWords: words('Kata yang terlalu panjang', 'Very long words'),
  stale: words('Istilah yang sudah berganti', 'Terms out of date'),
  hearsay: words('Kabar tanpa sumber', 'Hearsay'),
  benefits: words('Kata manfaat bagi warga', 'Words for benefits'),
}

/** The check that speaks for a list, where its advice can be judged by itself. */
export const checkOfList: Partial<Record<EntryList, string>> = {
  pity: 'pity',
  stigma: 'stigma',
  victim: 'victim',
  personFirst: 'person-first',
  promises: 'promise',
  bureaucratic: 'bureaucratic',
  passive: 'passive',
  longWords: 'long-word',
  stale: 'stale-term',
  hearsay: 'hearsay',
}
