import type { Localised } from './values.ts'

/** Who decides what no question can settle, by the key that a rule names. */
export const officers = {
  kelurahan: { id: 'kelurahan', jv: 'kelurahan', en: 'the kelurahan' },
  'dinas-sosial': { id: 'Dinas Sosial', jv: 'Dinas Sosial', en: 'the social agency' },
  dinas: { id: 'dinas yang mengurus', jv: 'dinas ingkang ngurus', en: 'the agency in charge' },
  kemensos: { id: 'Kementerian Sosial', jv: 'Kementerian Sosial', en: 'the Ministry of Social Affairs' },
  kementerian: { id: 'kementerian', jv: 'kementerian', en: 'the ministry' },
  'pemerintah-kota': { id: 'pemerintah kota', jv: 'pamarentah kitha', en: 'the city' },
  desa: { id: 'pemerintah desa', jv: 'pamarentah desa', en: 'the village' },
  sekolah: { id: 'sekolah', jv: 'sekolah', en: 'the school' },
  kampus: { id: 'kampus', jv: 'kampus', en: 'the university' },
  puskesmas: { id: 'puskesmas', jv: 'puskesmas', en: 'the health centre' },
  baznas: { id: 'Baznas', jv: 'Baznas', en: 'Baznas' },
  bank: { id: 'bank', jv: 'bank', en: 'the bank' },
  pln: { id: 'PLN', jv: 'PLN', en: 'PLN' },
  pdam: { id: 'perusahaan air minum', jv: 'perusahaan toya', en: 'the water company' },
  kuota: { id: 'kuota yang tersedia', jv: 'kuota ingkang wonten', en: 'the places available' },
} as const satisfies Record<string, Localised>
export type OfficerKey = keyof typeof officers
