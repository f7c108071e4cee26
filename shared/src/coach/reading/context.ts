import type { Reading } from './reading.ts'

const negations = /^(tidak|tak|tiada|bukan|bukanlah|jangan|jangankan|belum|tanpa|dilarang|stop|awas|hindari|enggak|nggak|ndak)$/

/** Whether a no stands before a word in the same clause: "petugas tidak menjanjikan …", but not "Jangan khawatir, pasti …". */
export function isNegated({ text, words }: Reading, index: number, reach = 8): boolean {
  const word = words[index]
  for (let before = index - 1; before >= 0 && index - before <= reach; before -= 1) {
    const candidate = words[before]
    const next = words[before + 1]
    if (candidate === undefined || next === undefined || candidate.sentence !== word?.sentence) return false
    if (/[,;:–—]/.test(text.slice(candidate.end, next.start))) return false
    if (negations.test(candidate.lower)) return true
  }
  return false
}

/** Whether a word stands in a question. */
export const isAsked = ({ text, words, sentences }: Reading, index: number): boolean => {
  const { start = 0, end = 0 } = sentences[words[index]?.sentence ?? 0] ?? {}
  return /\?["”’)]*\s*$/.test(text.slice(Math.max(start, end - 8), end))
}

const naming = /^(?:kata|sebutan|istilah|julukan|label|cap)$/
const calling = /^(?:sebut|menyebut|disebut|panggil|memanggil|dipanggil|katakan|tulis|menulis|pakai)$/

/** Whether a sentence warns of the words themselves: "Jangan sebut tetangga Anda …", "sebutan …". */
export function isMentioned(reading: Reading, index: number): boolean {
  const { words } = reading
  const sentence = words[index]?.sentence
  if (naming.test(words[index - 1]?.lower ?? '') && words[index - 1]?.sentence === sentence) return true
  return [1, 2, 3, 4].some((back) => {
    const word = words[index - back]
    return word?.sentence === sentence && calling.test(word?.lower ?? '') && isNegated(reading, index - back, 2)
  })
}

/** The text of the sentence around an offset, at most `reach` characters to either side. */
export function sentenceAround(
  { text, sentences }: Reading,
  offset: number,
  reach = 160,
): { before: string; after: string; whole: string } {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const sentence = sentences[low] ?? { start: 0, end: text.length }
  const before = text.slice(Math.max(sentence.start, offset - reach), offset)
  const after = text.slice(offset, Math.min(sentence.end, offset + reach))
  return { before, after, whole: before + after }
}
