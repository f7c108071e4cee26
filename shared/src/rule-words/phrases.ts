import type { Locale } from '../locale.ts'

type Phrase = keyof typeof phrases

/** A phrase in the language asked for, `{}` filled in. */
export const phrase = (name: Phrase, locale: Locale, filling = ''): string => phrases[name][places[locale]].replace('{}', () => filling)

const places = { id: 0, jv: 1, en: 2 } as const

/** Indonesian as editors read it; Javanese in polite krama (*terjemahan percobaan*); plain English. */
const phrases = {
  opposite: ['Bukan: {}', 'Sanes: {}', 'Not: {}'],
  without: ['tidak termasuk {}', 'mboten kalebet {}', 'not including {}'],
  moreThan: ['lebih dari {}', 'langkung saking {}', 'more than {}'],
  lessThan: ['kurang dari {}', 'kirang saking {}', 'less than {}'],
  aboveDecile: ['di atas desil {}', 'sanginggiling desil {}', 'above decile {}'],
  belowDecile: ['di bawah desil {}', 'sangandhaping desil {}', 'below decile {}'],
  unknownLimit: ['batasnya belum diketahui', 'watesipun dereng dipunmangertosi', 'the limit is not known yet'],
  decidedBy: ['Diputuskan oleh {}', 'Dipuntemtokaken dening {}', 'Decided by {}'],
  quota: ['Bergantung {}', 'Gumantung {}', 'Depends on {}'],
  unnamedOfficer: ['Diputuskan petugas', 'Dipuntemtokaken petugas', 'Decided by an officer'],
  only: ['Harus memenuhi: {}.', 'Kedah nyekapi: {}.', 'This must hold: {}.'],
  all: ['Harus memenuhi semua: {}.', 'Kedah nyekapi sedaya: {}.', 'All of these must hold: {}.'],
  any: ['Cukup salah satu: {}.', 'Cekap salah satunggal: {}.', 'One of these is enough: {}.'],
  alsoAny: ['Ditambah salah satu dari: {}.', 'Dipunwewahi salah satunggal saking: {}.', 'And one of these: {}.'],
  atLeast: ['paling sedikit {} dari', 'paling sekedhik {} saking', 'at least {} of'],
  none: ['Kecuali bila {}.', 'Kajawi menawi {}.', 'Except when {}.'],
  anyone: ['Untuk siapa saja, kecuali bila {}.', 'Kangge sinten kemawon, kajawi menawi {}.', 'For anyone, except when {}.'],
  and: ['dan', 'saha', 'and'],
} as const satisfies Record<string, readonly [id: string, jv: string, en: string]>
