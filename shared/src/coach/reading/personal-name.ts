import { isUpper, type Word } from './words.ts'

const adults =
  /^(?:bu|ibu|bapak|pak|bpk|mas|mbak|mba|mbah|bunda|kak|kakek|nenek|eyang|ny|tn|sdr|sdri|dr|drs|haji|hj|gus|ustaz|kiai|guru|anda)$/
const places =
  /^(?:kelurahan|kecamatan|kabupaten|kota|desa|dusun|kampung|provinsi|jalan|gang|pasar|posyandu|rw|rt|sd|smp|sma|smk|tk|paud|mi|mts|sdn|smpn|sekolah|negeri|universitas|gunung|pulau|bank|dinas|program|puskesmas|hari|panti|yayasan|masjid|gereja|masa|di|ke|dari|pada|bulan|tanggal|tahun|imunisasi|vaksin|vitamin|obat|kelas|paket|tim|grup|nomor|undang-undang|pasal|ayat)$/
const affixed = /^(?:ke\p{L}{3,}an|pe\p{L}{3,}an|me[mny]\p{L}{3,}|ber\p{L}{3,})$/u

/** Whether a word may be somebody's first name: capitalised, no abbreviation, no place, no title, nothing that stands before it says so. */
export function isPersonalName(word: Word | undefined, before: Word | undefined, notNames: ReadonlySet<string>): boolean {
  if (word === undefined || !word.isCapital || isUpper(word) || word.text.length < 3) return false
  if (adults.test(word.lower) || places.test(word.lower) || affixed.test(word.lower) || notNames.has(word.lower)) return false
  // "Akhirnya, siswa kelas …"
  if (word.isFirst && word.lower.endsWith('nya')) return false
  return before === undefined || word.isFirst || !(adults.test(before.lower) || places.test(before.lower))
}
