import { isOfBuilding } from '../reading/official.ts'
import type { Reading } from '../reading/reading.ts'
import type { Remark, TextCheck } from '../text-check.ts'

const houseNumber = String.raw`(?:no\.?|nomor|blok) ?(?:[a-z]{0,2}[-/ ]?)?\d{1,3}[a-z]?\b(?!/\d{3}| ?tahun)`
const ward = String.raw`\brt\.? ?\d{1,3}\b`
const street = String.raw`\b(?:jl\.?|jln\.?|jalan|gang|gg\.?|perum|perumahan|perumnas|kampung|kp\.?|dusun|dukuh|kompleks?|griya|asrama|rusunawa|lorong)\b`
const house = new RegExp(
  `${ward}[^\\n]{0,40}?\\b${houseNumber}|\\b${houseNumber}[^\\n]{0,30}?${ward}|${street}[^\\n]{0,50}?\\b${houseNumber}`,
  'giu',
)
const wards = new RegExp(ward, 'giu')
const dwelling =
  /\b(?:rumah(?:nya|ku)?(?! sakit| ibadah| dinas| singgah| makan| potong| jabatan)|tinggal|bertempat|beralamat|alamat (?:rumah|penerima|warga|lengkap)|kediaman|mengontrak|kontrakan|indekos|kos|menempati|menetap|domisili|berdomisili|serumah)\b/i
const named = /\b(?:Bu|Ibu|Bapak|Pak|Mas|Mbak|Mbah|Bunda|Kakek|Nenek|Sdri?|Eyang)\.? \p{Lu}/u
/** "Mbah Suro di ", "Bu Sri, " right before an address. */
const residentBefore = new RegExp(String.raw`${named.source}\p{L}*(?: \p{Lu}\p{L}*){0,2}(?:,| di|, di) $`, 'u')
const papers = /\b(?:surat|perda|peraturan|keputusan|sk|uu|undang-undang|permensos|kepmensos)\b/i
/** How many characters around a match say whose house it is. */
const reach = 120

function homesIn(reading: Reading, start: number, sentence: string): { start: number; end: number }[] {
  if (!/\d/.test(sentence)) return []
  const homes = [...sentence.matchAll(house)].filter(({ 0: found, index }) => {
    const before = sentence.slice(Math.max(0, index - reach), index)
    if (papers.test(before.slice(-30))) return false
    if (dwelling.test(before)) return !/\b(?:kantor|loket)\b/i.test(before)
    if (residentBefore.test(before)) return true
    const around = sentence.slice(Math.max(0, index - 30), index + found.length + 30)
    return around.search(wards) >= 0 && !isOfBuilding(reading, start + index, start + index + found.length)
  })
  const wardsOfPeople = [...sentence.matchAll(wards)].filter(({ 0: found, index }) => {
    const isWhole = /^[ ,/]*rw\b/i.test(sentence.slice(index + found.length, index + found.length + 6))
    const before = sentence.slice(Math.max(0, index - reach), index)
    return (
      named.test(before) &&
      ((isWhole && /\bwarga $/i.test(before)) || /\b(?:tinggal|rumah(?:nya)?|kediaman|mengontrak|alamat)\b/i.test(before))
    )
  })
  return [...homes, ...wardsOfPeople].map(({ 0: found, index }) => ({ start: start + index, end: start + index + found.length }))
}

const remark = (span: { start: number; end: number }): Remark => ({
  ...span,
  message: 'Ini menunjukkan rumah seseorang. Orang asing dapat mendatanginya, dan tetangga dapat menilai.',
  fix: 'Cukup sebut kecamatan. Bila ini kantor, tulis nama kantornya di depan alamat.',
})

/** Where a person lives, down to the house. */
export const homeAddress: TextCheck = {
  id: 'home-address',
  dimension: 'safe',
  severity: 'must',
  find: (reading) => reading.sentences.flatMap(({ start, end }) => homesIn(reading, start, reading.text.slice(start, end)).map(remark)),
}
