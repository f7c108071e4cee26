import { isPersonalName } from '../reading/personal-name.ts'
import { isWithin, type Reading, wordsOfSentence } from '../reading/reading.ts'
import { isCapital, type Word } from '../reading/words.ts'
import type { Remark, TextCheck } from '../text-check.ts'

const childWord =
  /^(?:anak|bocah|balita|batita|bayi|siswa|siswi|murid|pelajar|santri|putra|putri|cucu|keponakan|remaja|gadis|adik|sulung|bungsu)(?:nya|ku|mu)?(?:-\p{L}+)?$/u
const naming = /^(?:bernama|namanya|nama|berinisial|inisial|dipanggil|disapa|panggilannya)$/
const schools = /^(?:sd|sdn|sdit|smp|smpn|smpit|sma|sman|smk|smkn|mi|min|mts|mtsn|ma|man|tk|paud|slb|sekolah|madrasah)$/
const single = /^(?:seorang|salah|itu|ini|tersebut|sang)$/
const protectedName = /nama samaran|bukan nama (?:sebenarnya|asli)|disamarkan|nama (?:diubah|lain)/i
const numbers = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ')
const age = new RegExp(
  String.raw`^[\s,]*\(?\s*(?:yang )?(?:ber)?(?:usia|umur)?(?:nya)? ?(?:baru |masih |kini |sudah )?(\d{1,2}|(?:${numbers.join('|')})(?: belas)?)(?:\)| ?(?:tahun|th|bulan|bln)\b)`,
  'i',
)

/** Years in digits or words. */
function yearsIn(said: string): number {
  const [unit = '', teen] = said.toLowerCase().split(' ')
  return /\d/.test(said) ? Number(said) : numbers.indexOf(unit) + (teen === undefined ? 0 : 10)
}

type Sentence = { words: Word[]; text: string; isHeadline: boolean; isName: (index: number) => boolean }

/** A child word, or a word for a name, with the name that follows it. */
function namedAfter({ words, text, isHeadline, isName }: Sentence, index: number): number | undefined {
  const word = words[index]
  const next = words[index + 1]
  if (word === undefined || next === undefined) return undefined
  if (naming.test(word.lower)) {
    if (/inisial$/.test(word.lower)) return words.some(({ lower }) => schools.test(lower) || lower === 'kelas') ? index + 1 : undefined
    const isOfChild = words.some(({ lower }) => childWord.test(lower)) || isYoung(text, next.end)
    return isOfChild && isName(index + 1) ? index + 1 : undefined
  }
  if (!childWord.test(word.lower) || isHeadline || (isCapital(word) && !word.isFirst) || !isName(index + 1)) return undefined
  const between = text.slice(word.end, next.start)
  // "Putrinya, Nabila, …" names her; "Ajak anak, Senin …" does not
  return next.isJoined || (/^, $/.test(between) && /(?:nya|ku)$/.test(word.lower)) ? index + 1 : undefined
}

const isYoung = (text: string, end: number): boolean => yearsIn(age.exec(text.slice(end, end + 40))?.[1] ?? '99') <= 17

/** A name with a child's age, or with a child word in apposition: "Dika (9)", "Rizki, siswa kelas IV". */
function namedBefore({ words, text, isName }: Sentence, index: number): boolean {
  const word = words[index]
  if (word === undefined || !isName(index)) return false
  if (isYoung(text, word.end) || isYoung(text, words[index + 1]?.end ?? word.end)) return isYoung(text, word.end)
  const rest = /^, (?:(?:dua|tiga|seorang|sang|kedua) )?(\p{L}+(?:-\p{L}+)?) (kelas|dari|asal|kakak|berusia|berumur|SD|SDN|SMP|SMPN|MI|MTs|TK|yang|itu|\d)/u.exec(
    text.slice(word.end, word.end + 60),
  )
  return rest !== null && childWord.test((rest[1] ?? '').toLowerCase()) && !(word.isFirst && rest[2] === 'yang')
}

/** A single child with class and school: everybody at that school knows who it is. */
function describedAt({ words }: Sentence, index: number): number | undefined {
  if (!childWord.test(words[index]?.lower ?? '')) return undefined
  const near = words.slice(Math.max(0, index - 2), index + 12)
  const school = near.findIndex(({ lower }) => schools.test(lower))
  const isSingle = near.some(({ lower }, at) => single.test(lower) && (at < 2 || at > school))
  return school > 0 && isSingle && near.some(({ lower }) => lower === 'kelas') ? index : undefined
}

function childrenIn(reading: Reading, index: number, notNames: ReadonlySet<string>): Remark[] {
  const words = wordsOfSentence(reading, index)
  const span = reading.sentences[index]
  if (span === undefined || protectedName.test(reading.text.slice(span.start, Math.min(span.end, span.start + 1000)))) return []
  const long = words.filter(({ text }) => text.length > 3)
  const sentence: Sentence = {
    words,
    text: reading.text,
    isHeadline: long.length > 3 && long.every(isCapital),
    isName: (at) => isPersonalName(words[at], words[at - 1], notNames),
  }
  const found = words.flatMap((_word, at) => namedAfter(sentence, at) ?? (namedBefore(sentence, at) ? at : (describedAt(sentence, at) ?? [])))
  return [...new Set(found)].flatMap((at) => {
    const word = words[at]
    if (word === undefined || isWithin(word, reading.names)) return []
    return [
      {
        start: word.start,
        end: word.end,
        message: 'Seorang anak dapat dikenali di sini. Jejaknya tetap ada sampai ia dewasa, dan teman sekolahnya ikut membaca.',
        fix: 'Pakai nama samaran wali, misalnya “anak Bu S.”, tanpa nama anak, kelas dengan sekolah, atau alamat.',
      },
    ]
  })
}

/** Children who are named, or described so that they can be known. */
export const child: TextCheck = {
  id: 'child',
  dimension: 'safe',
  severity: 'must',
  find: (reading, lists) => {
    const notNames = new Set(lists.notNames.map((name) => name.toLowerCase()))
    return reading.sentences.flatMap((_span, index) => childrenIn(reading, index, notNames))
  },
}
