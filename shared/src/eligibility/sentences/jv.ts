import type { Sentences } from './sentences.ts'

/** Javanese, polite krama; every string is a *terjemahan percobaan* until a speaker has read it. */
export const jv: Sentences = {
  // phones that lack Javanese say figures in Indonesian
  tags: ['jv', 'id'],
  yes: 'inggih',
  no: 'mboten',
  or: 'utawi',
  not: 'sanes',
  orMore: 'utawi langkung',
  orLess: 'utawi kirang',
  lessThan: 'kirang saking',
  moreThan: 'langkung saking',
  decile: 'desil',
  since: 'lumampah wiwit',
  condition: 'Saratipun',
  met: 'Wangsulan panjenengan sampun cocog.',
  unmet: 'Wangsulan panjenengan dereng cocog.',
  'not-asked': 'Pitakenan punika dereng panjenengan wangsuli.',
  'dont-know': 'Panjenengan dereng pirsa wangsulanipun. Sumangga nyuwun pirsa dhateng kelurahan.',
  'wont-say': 'Pitakenan punika panjenengan langkungi.',
  'expired-parameter': 'Wates ingkang lumampah sapunika dereng kula mangertosi. Sumangga nyuwun pirsa dhateng kelurahan.',
  'too-wide': 'Sumangga milih ingkang langkung ciyut menawi panjenengan pirsa.',
  officer: 'Bab punika dipuntemtokaken petugas utawi gumantung kuota. Sumangga nyuwun pirsa dhateng kelurahan.',
}
