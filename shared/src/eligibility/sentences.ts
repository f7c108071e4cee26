import type { Locale } from '../locale.ts'
import type { Because } from './evaluation.ts'

type Phrase = Because | 'yes' | 'no' | 'or' | 'not' | 'orMore' | 'orLess' | 'decile' | 'since' | 'condition' | 'met' | 'unmet'

/** A phrase in the language asked for. */
export const say = (phrase: Phrase, locale: Locale): string => sentences[phrase][places[locale]]

const places = { id: 0, jv: 1, en: 2 } as const

/** Indonesian as a neighbour at the counter speaks; Javanese in polite krama (*terjemahan percobaan*); plain English. */
const sentences: Record<Phrase, [id: string, jv: string, en: string]> = {
  yes: ['ya', 'inggih', 'yes'],
  no: ['tidak', 'mboten', 'no'],
  or: ['atau', 'utawi', 'or'],
  // before what is not wanted: "bukan SD"
  not: ['bukan', 'sanes', 'not'],
  orMore: ['atau lebih', 'utawi langkung', 'or more'],
  orLess: ['atau kurang', 'utawi kirang', 'or less'],
  decile: ['desil', 'desil', 'decile'],
  since: ['berlaku sejak', 'lumampah wiwit', 'since'],
  condition: ['Syaratnya', 'Saratipun', 'The condition'],
  met: ['Jawaban Anda sesuai.', 'Wangsulan panjenengan sampun cocog.', 'Your answer fits.'],
  unmet: ['Jawaban Anda belum sesuai.', 'Wangsulan panjenengan dereng cocog.', 'Your answer does not fit.'],
  'not-asked': ['Anda belum menjawab pertanyaan ini.', 'Pitakenan punika dereng panjenengan wangsuli.', 'You have not answered this yet.'],
  'dont-know': [
    'Anda belum tahu. Tanyakan ke kelurahan.',
    'Panjenengan dereng pirsa. Sumangga nyuwun pirsa dhateng kelurahan.',
    'You do not know yet. Ask your kelurahan.',
  ],
  'wont-say': ['Anda melewati pertanyaan ini.', 'Pitakenan punika panjenengan langkungi.', 'You skipped this question.'],
  'expired-parameter': [
    'Batas yang berlaku belum kami ketahui. Tanyakan ke kelurahan.',
    'Wates ingkang lumampah dereng kula mangertosi. Sumangga nyuwun pirsa dhateng kelurahan.',
    'We do not know the limit in force. Ask your kelurahan.',
  ],
  'too-wide': ['Pilih kisaran yang lebih sempit.', 'Sumangga milih ingkang langkung ciyut.', 'Choose a narrower range.'],
  officer: [
    'Bagian ini diputuskan petugas atau bergantung kuota. Tanyakan ke kelurahan.',
    'Bab punika dipuntemtokaken petugas utawi gumantung kuota. Sumangga nyuwun pirsa dhateng kelurahan.',
    'An officer or a quota decides this. Ask your kelurahan.',
  ],
}
