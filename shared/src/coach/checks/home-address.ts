import { sentenceAround } from '../reading/context.ts'
import { isOfOffice } from '../reading/official.ts'
import type { Reading } from '../reading/reading.ts'
import type { TextCheck } from '../text-check.ts'

const houseNumber = String.raw`(?:no\.?|nomor|blok) ?(?:[a-z]{0,2}[-/ ]?)?\d{1,3}[a-z]?\b(?!/\d{3}| ?tahun)`
const ward = String.raw`\brt\.? ?\d{1,3}\b`
const street = String.raw`\b(?:jl\.?|jln\.?|jalan|gang|gg\.?|perum|perumahan|perumnas|kampung|kp\.?|dusun|dukuh|kompleks?|griya|asrama|rusunawa|lorong)\b`
// a house and its ward, or a street and a house in it, a few words apart
const house = new RegExp(
  `${ward}[^\\n]{0,40}?\\b${houseNumber}|\\b${houseNumber}[^\\n]{0,30}?${ward}|${street}[^\\n]{0,50}?\\b${houseNumber}`,
  'giu',
)
const personInWard = new RegExp(ward, 'giu')
const hasWard = new RegExp(ward, 'iu')
const dwelling =
  /\b(?:rumah(?:nya|ku)?(?! sakit| ibadah| dinas| singgah| makan| potong| jabatan)|tinggal|bertempat|beralamat|alamat (?:rumah|penerima|warga|lengkap)|kediaman|mengontrak|kontrakan|indekos|kos|menempati|menetap|domisili|berdomisili|serumah)\b/i
const named = /\b(?:Bu|Ibu|Bapak|Pak|Mas|Mbak|Mbah|Bunda|Kakek|Nenek|Sdri?|Eyang)\.? \p{Lu}/u
const papers = /\b(?:surat|perda|peraturan|keputusan|sk|uu|undang-undang|permensos|kepmensos)\b/i

function isHome(reading: Reading, start: number, found: string): boolean {
  const { before } = sentenceAround(reading, start, 120)
  if (papers.test(before.slice(-30))) return false
  if (dwelling.test(before)) return !/\b(?:kantor|loket)\b/i.test(before)
  const around = reading.text.slice(Math.max(0, start - 30), start + found.length + 30)
  return hasWard.test(around) && !isOfOffice(reading, start, start + found.length)
}

/** Where a person lives, down to the house. */
export const homeAddress: TextCheck = {
  id: 'home-address',
  dimension: 'safe',
  severity: 'must',
  find: (reading) => {
    const homes = [...reading.text.matchAll(house)].filter(({ 0: found, index }) => isHome(reading, index, found))
    const wards = [...reading.text.matchAll(personInWard)].filter(({ index }) => {
      const { before } = sentenceAround(reading, index, 80)
      return named.test(before) && /\b(?:tinggal|rumah(?:nya)?|kediaman|mengontrak|alamat)\b/i.test(before)
    })
    return [...homes, ...wards].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      message: 'Ini menunjukkan rumah seseorang. Orang asing dapat mendatanginya, dan tetangga dapat menilai.',
      fix: 'Cukup sebut kecamatan. Bila ini kantor, tulis nama kantornya di depan alamat.',
    }))
  },
}
