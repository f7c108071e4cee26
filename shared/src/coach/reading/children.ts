import type { Word } from './words.ts'

const childWord =
  /^(?:anak|bocah|balita|batita|bayi|siswa|siswi|murid|pelajar|santri|putra|putri|cucu|keponakan|remaja|gadis|adik|sulung|bungsu|ananda)(?:nya|ku|mu)?(?:-\p{L}+)?$/u
const schools = /^(?:sd|sdn|sdit|smp|smpn|smpit|sma|sman|smk|smkn|mi|min|mts|mtsn|ma|man|tk|paud|slb|sekolah|madrasah)$/

const numbers = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ')
const age = new RegExp(
  String.raw`^[^\S\n]*,?[^\S\n]*\(?(?:yang )?(?:(?:baru|masih|kini|sudah|telah|saat ini|sekarang) )?(?:ber)?(?:usia|umur)?(?:nya)? ?(?:baru |masih |kini |sudah |telah )?(\d{1,2}|(?:${numbers.join('|')})(?: belas)?)(?:\)| ?(?:tahun|th|bulan|bln)\b)`,
  'i',
)

/** Years in digits or words. */
function yearsIn(said: string): number {
  const [unit = '', teen] = said.toLowerCase().split(' ')
  return /\d/.test(said) ? Number(said) : numbers.indexOf(unit) + (teen === undefined ? 0 : 10)
}

/** A word for a child: `siswi`, `cucunya`. */
export const isChildWord = (lower: string): boolean => childWord.test(lower)

/** A word for a school: `SD`, `madrasah`. */
export const isSchool = ({ lower }: Word): boolean => schools.test(lower)

/** Whether an age below 18 follows right after an offset: "(9)", ", 7 tahun", "yang berusia lima tahun". */
export const isYoung = (text: string, end: number): boolean => yearsIn(age.exec(text.slice(end, end + 50))?.[1] ?? '99') < 18
