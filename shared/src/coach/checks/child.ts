import { isChildWord, isSchool, isYoung } from '../reading/children.ts'
import { isPersonalName } from '../reading/personal-name.ts'
import { isWithin, type Reading, wordsOfSentence } from '../reading/reading.ts'
import type { Word } from '../reading/words.ts'
import type { Remark, TextCheck } from '../text-check.ts'

const naming = /^(?:bernama|namanya|nama|berinisial|inisial|dipanggil|disapa|panggilannya)$/
const between = /^(?:anak|anaknya|bocah|balita|cucu|cucunya|itu|adalah|ialah|lengkapnya|panggilannya|si)$/
const single = /^(?:seorang|salah|itu|ini|tersebut|sang)$/
const parent = /^(?:Pak|Bu|Bapak|Ibu)$/
const protectedName = /nama samaran|bukan nama (?:sebenarnya|asli)|disamarkan|nama (?:diubah|lain)/i
const apposition =
  /^, (?:(?:dua|tiga|seorang|sang|kedua) )?(\p{L}+(?:-\p{L}+)?) (kelas|dari|asal|kakak|berusia|berumur|SD|SDN|SMP|SMPN|MI|MTs|TK|Pak|Bu|Bapak|Ibu|Mas|Mbak|yang|itu|\d)/u
const inClass = /^, (?:(?:siswa|siswi|murid|pelajar) )?kelas (?:\d|[IVX]+\b)/
const relation =
  /^(?: (?:saya|kami|beliau|mereka|pertama|kedua|ketiga|sulung|bungsu|angkat|semata wayang|perempuan|laki-laki|kandung|kecil|tertua|terakhir)){0,3},? $/
const aged = /^(?: [\p{Ll}\d]+){1,4}, $/u

type Sentence = {
  words: Word[]
  text: string
  isHeadline: boolean
  hasSchool: boolean
  hasChild: boolean
  isName: (index: number) => boolean
}

/** "bernama Galih", "Namanya Kirana, umurnya 6 tahun", "Nama anak itu Galih": the index of the name. */
function afterNaming({ words, text, hasSchool, hasChild, isName }: Sentence, index: number): number | undefined {
  const next = words[index + 1]
  if (next === undefined) return undefined
  if (words[index]?.lower.endsWith('inisial')) return hasSchool ? index + 1 : undefined
  const at = index + 1 + words.slice(index + 1, index + 5).findIndex(({ lower }) => !between.test(lower))
  return (hasChild || isYoung(text, next.end)) && at > index && isName(at) ? at : undefined
}

/** "Balita Fajar", "Putrinya, Nabila, …", "Bocah 9 tahun itu, Dika, …": the index of the name. */
function afterChildWord({ words, text, isHeadline, isName }: Sentence, index: number): number | undefined {
  const word = words[index]
  if (word === undefined || isHeadline || (word.isCapital && !word.isFirst)) return undefined
  const at = index + 1 + words.slice(index + 1, index + 6).findIndex(({ isCapital }) => isCapital)
  const name = words[at]
  if (name === undefined || at === index || !isName(at)) return undefined
  const gap = text.slice(word.end, name.start)
  // "Ajak anak, Senin …" names nobody, "Putrinya, Nabila, …" and "Anak kami, Nabila, …" do
  // "Si kecil Bagas": only right before the name
  if (word.lower === 'kecil' && !(words[index - 1]?.lower === 'si' && at === index + 1)) return undefined
  const isOwn = /(?:nya|ku)$/.test(word.lower) || / (?:saya|kami|beliau|mereka)\b/.test(gap)
  const isCalled = (relation.test(gap) && (isOwn || !gap.includes(','))) || (aged.test(gap) && /tahun|kelas|itu/.test(gap))
  return isCalled ? at : undefined
}

/** "Dika (9)", "Rizki, siswa kelas IV": a name with a child's age or class, or with a child word in apposition. */
function isNameOfChild({ text, isName }: Sentence, word: Word, index: number): boolean {
  if (!word.isCapital || isChildWord(word.lower) || !isName(index)) return false
  if (isYoung(text, word.end) || inClass.test(text.slice(word.end, word.end + 30))) return true
  const [, child = '', next] = apposition.exec(text.slice(word.end, word.end + 60)) ?? []
  return isChildWord(child.toLowerCase()) && !(word.isFirst && (next === 'yang' || next === 'itu'))
}

/** A single child with class and a school by its name, or with its parent's name: everybody there knows who it is. */
function isDescribed({ words, hasSchool }: Sentence, index: number): boolean {
  if (!hasSchool) return false
  const near = words.slice(Math.max(0, index - 2), index + 14)
  const school = near.findIndex((word, at) => isSchool(word) && near[at + 1]?.isCapital)
  const isSingle = near.some(({ lower }, at) => single.test(lower) && (at < 2 || at > school))
  const hasParent = near.some(({ text }, at) => parent.test(text) && near[at + 1]?.isCapital && (near[at + 1]?.text.length ?? 0) > 1)
  return school > 0 && (isSingle || hasParent) && near.some(({ lower }) => lower === 'kelas')
}

function childAt(sentence: Sentence, word: Word, index: number): number | undefined {
  if (naming.test(word.lower)) return afterNaming(sentence, index)
  if (isNameOfChild(sentence, word, index)) return index
  if (!isChildWord(word.lower) && word.lower !== 'kecil') return undefined
  return afterChildWord(sentence, index) ?? (isDescribed(sentence, index) ? index : undefined)
}

function childrenIn(reading: Reading, index: number, notNames: ReadonlySet<string>): Remark[] {
  const words = wordsOfSentence(reading, index)
  const { start = 0, end = 0 } = reading.sentences[index] ?? {}
  if (!words.some(({ isCapital }) => isCapital) || protectedName.test(reading.text.slice(start, Math.min(end, start + 1000)))) return []
  const long = words.filter(({ text }) => text.length > 3)
  const sentence: Sentence = {
    words,
    text: reading.text,
    isHeadline: long.length > 3 && long.every(({ isCapital }) => isCapital),
    hasSchool: words.some((word) => isSchool(word) || word.lower === 'kelas'),
    hasChild: words.some(({ lower }) => isChildWord(lower)),
    isName: (at) => isPersonalName(words[at], words[at - 1], notNames),
  }
  return [...new Set(words.flatMap((word, at) => childAt(sentence, word, at) ?? []))].flatMap((at) => {
    const word = words[at]
    return word === undefined || isWithin(word, reading.names) ? [] : [remark(word)]
  })
}

const remark = ({ start, end }: Word): Remark => ({
  start,
  end,
  message: 'Seorang anak dapat dikenali di sini. Jejaknya tetap ada sampai ia dewasa, dan teman sekolahnya ikut membaca.',
  fix: 'Pakai nama samaran wali, misalnya “anak Bu S.”, tanpa nama anak, kelas dengan sekolah, atau alamat.',
})

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
