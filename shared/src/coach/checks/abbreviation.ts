import { matchesIn } from '../reading/phrases.ts'
import { isWithin, type Reading } from '../reading/reading.ts'
import { bareCapitals, isUpper, type Word } from '../reading/words.ts'
import { quote, type Remark, type TextCheck } from '../text-check.ts'
import type { Term, WordEntry, WordLists } from '../word-lists.ts'

const roman = /^[IVXLC]+$/
const explanation =
  /^(?: \d+(?: ?(?:–|-|sampai|dan) ?\d+)?)?["”]?,? ?(?:\(|(?:atau|yaitu|yakni|ialah|adalah|artinya|singkatan|kependekan)\b)/
/** "PT KAI", "RS PKU", "pelat AA": what follows is a name or a code, and no word of it helps a reader. */
const naming =
  /^(?:pt|cv|ud|rs|rsu|rsud|klinik|bank|radio|stasiun|hotel|toko|apotek|masjid|gereja|yayasan|sd|sdn|sdit|smp|smpn|smpit|sma|sman|smk|smkn|mi|mts|ma|tk|paud|slb|kampus|universitas|band|grup|klub|merek|tipe|seri|kode|nomor|pelat|blok|gedung|ruang|kamar|ukuran|golongan|kelas|jalur|rute|bus|formulir|aplikasi|gang|jalan)$/
const entries = new WeakMap<Term[], WordEntry[]>()

/** Terms in small letters, as phrases to look for. */
function entriesOf(terms: Term[]): WordEntry[] {
  const known = entries.get(terms)
  if (known !== undefined) return known
  const made = terms.filter(({ term }) => term !== term.toUpperCase()).map(({ term }) => ({ words: [term.toLowerCase()] }))
  entries.set(terms, made)
  return made
}

/** "KTP (kartu tanda penduduk)" or "kartu tanda penduduk (KTP)". */
function isExplained({ text }: Reading, { start, end }: Word): boolean {
  if (explanation.test(text.slice(end, end + 20))) return true
  return /\p{L}{3,}["”]? \($/u.test(text.slice(Math.max(0, start - 20), start)) && /^["”]?\s?[),;]/.test(text.slice(end, end + 3))
}

/** From so many letters on, a word in capitals that stands by itself is a heading. */
const headingLetters = 8

/** A sentence in capitals throughout, or a heading such as "PENGUMUMAN": its words are no abbreviations. */
function shoutedSentences(words: Word[]): Set<number> {
  const counts = new Map<number, { upper: number; all: number; longest: number }>()
  for (const word of words) {
    const count = counts.get(word.sentence) ?? { upper: 0, all: 0, longest: 0 }
    if (count.all === 0) counts.set(word.sentence, count)
    if (isUpper(word)) count.upper += 1
    count.all += 1
    count.longest = Math.max(count.longest, word.text.length)
  }
  return new Set(
    [...counts]
      .filter(([, { upper, all, longest }]) => (upper > 3 && upper * 2 > all) || (upper === all && longest >= headingLetters))
      .map(([sentence]) => sentence),
  )
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, step) => first + step)

const isTerm = (text: string, { terms }: WordLists): boolean => terms.some(({ term }) => term.toUpperCase() === text)

/** Abbreviations and terms in a text, each where it stands first, with whether the text explains it there. */
export function abbreviationsIn(reading: Reading, lists: WordLists): { word: Word; key: string; isExplained: boolean }[] {
  const known = new Set(lists.knownAbbreviations.map((known) => known.toUpperCase()))
  const shouted = shoutedSentences(reading.words)
  // a name that is out of date, a label, or what has a plain word, is not explained but replaced
  const outdated = [lists.stale, lists.bureaucratic, lists.stigma].flatMap((entries) => matchesIn(reading.words, entries))
  const stale = new Set(outdated.flatMap(({ first, last }) => range(first, last)))
  const successors = [...new Set(outdated.map(({ entry }) => entry.instead ?? ''))].join(' ')
  const terms = matchesIn(reading.words, entriesOf(lists.terms)).flatMap(({ first, entry }) => {
    const word = reading.words[first]
    return word === undefined ? [] : [{ word, key: entry.words[0] ?? '' }]
  })
  const abbreviations = reading.words
    .filter(
      (word, index) =>
        isUpper(word) &&
        !/^(?:ber)?inisial$/.test(reading.words[index - 1]?.lower ?? '') &&
        !(word.isJoined && naming.test(reading.words[index - 1]?.lower ?? '') && !isTerm(bareCapitals(word), lists)) &&
        !stale.has(index) &&
        !/^\d|\d{3}/.test(word.text) &&
        !roman.test(word.text),
    )
    .map((word) => ({ word, key: bareCapitals(word) }))
    .filter(
      ({ word, key }) => !known.has(key) && !known.has(word.text.toUpperCase()) && !shouted.has(word.sentence) && !successors.includes(key),
    )
  const firsts = new Map<string, Word>()
  for (const { word, key } of [...terms, ...abbreviations].sort((a, b) => a.word.start - b.word.start))
    if (!firsts.has(key) && !isWithin(word, reading.names)) firsts.set(key, word)
  return [...firsts].map(([key, word]) => ({ word, key, isExplained: isExplained(reading, word) }))
}

const remark = (reading: Reading, { start, end }: Word, meaning: string | undefined): Remark => ({
  start,
  end,
  message: `${quote(reading, start, end)} belum dijelaskan. Banyak warga baru pertama kali mendengarnya.`,
  fix: meaning
    ? `Jelaskan saat pertama disebut: ${reading.text.slice(start, end)} (${meaning}).`
    : 'Tulis kepanjangannya saat pertama disebut.',
})

/** Abbreviations and terms that are not explained where they stand first. */
export const abbreviation: TextCheck = {
  id: 'abbreviation',
  dimension: 'readable',
  severity: 'should',
  find: (reading, lists) =>
    abbreviationsIn(reading, lists)
      .filter(({ word, isExplained: isClear }) => !isClear && !isWithin(word, reading.quotations))
      .map(({ word, key }) => remark(reading, word, lists.terms.find(({ term }) => term.toLowerCase() === key.toLowerCase())?.meaning)),
}
