import { sentenceAround } from './context.ts'
import type { Reading } from './reading.ts'

const office =
  /\b(dinas|kantor|kelurahan|kecamatan|puskesmas|rumah sakit|rsud|rsj|klinik|call ?cent(er|re)|hotline|pusat (panggilan|layanan|informasi)|posko|layanan|loket|resmi|bpjs|pln|pdam|baznas|kemensos|kementerian|dukcapil|disdukcapil|din(sos|kes|perkim|as)\w*|dis(naker|perindag|perkim|dikbud|hub)\w*|satpol|polres|polsek|polisi|bpbd|damkar|pemadam|ambulans|sekretariat|pengaduan|aduan|balai|blk|upt|uptd|sekolah|sd|sdn|smp|smpn|sma|sman|smk|pengadilan|bank|kantor pos|pemerintah|pemkot|lembaga|rumah singgah|koperasi|perpustakaan|samsat|imigrasi)\b/i
const place =
  /\b(masjid|gereja|vihara|pura|pasar|terminal|stasiun|gedung|aula|pendopo|lapangan|posyandu|museum|taman|kampus|universitas|panti|halte|toko|warung)\b/i
const person =
  /\b(?:Bu|Ibu|Bapak|Pak|Bpk|Mas|Mbak|Mba|Mbah|Bunda|Kak|Kakak|Sdr|Sdri|Ny|Nyonya|Tn|Tuan|Nenek|Kakek|Bang|Gus|Ustaz|Haji|Hj|Om|Tante|Pakde|Bude|Eyang|Nek)\.? \p{Lu}|\b(?:saya|aku|kami sekeluarga|beliau|penerima|anaknya|tetangganya|pribadi|atas nama|a\.n|milik)\b/u

/** Whether the words before (or in brackets after) an offset name an office, and no person after it. */
export function isOfOffice(reading: Reading, start: number, end: number): boolean {
  const { before } = sentenceAround(reading, start, 120)
  const after = /^\s*\(([^)]{1,60})\)/.exec(reading.text.slice(end, end + 70))?.[1] ?? ''
  return (office.test(before) || office.test(after)) && !person.test(before)
}

/** Whether the words before an offset name a building where no one lives. */
export function isOfBuilding(reading: Reading, start: number, end: number): boolean {
  const { before } = sentenceAround(reading, start, 120)
  return isOfOffice(reading, start, end) || (place.test(before) && !person.test(before))
}

/** Whether a person is named or meant right before an offset. */
export const isOfPerson = (reading: Reading, start: number): boolean => person.test(sentenceAround(reading, start, 120).before)

const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^62/, '0')

/** Whether editors have listed a number as an agency's own. */
export const isListedNumber = (number: string, listed: string[]): boolean => listed.some((known) => digitsOf(known) === digitsOf(number))
