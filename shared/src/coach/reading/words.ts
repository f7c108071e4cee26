/** A word or number of a text. */
export type Word = {
  start: number
  end: number
  text: string
  lower: string
  /** The word that a doubled one repeats: `orang` of `orang-orang`; else the word itself. */
  single: string
  isCapital: boolean
  /** Only blanks stand between it and the word before. */
  isJoined: boolean
  /** Which sentence it stands in, and whether it is its first word. */
  sentence: number
  isFirst: boolean
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*(?:-[\p{L}\p{N}]+)*%?/gu

function singleOf(lower: string): string {
  const half = lower.indexOf('-')
  return half > 0 && lower.startsWith(lower.slice(0, half), half + 1) ? lower.slice(half + 1) : lower
}

/** The words of a text in order, numbers included, with the sentence each stands in. */
export function wordsOf(text: string, sentences: { start: number; end: number }[]): Word[] {
  const words: Word[] = []
  let sentence = 0
  let end = 0
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    while (index >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1
    const isFirst = words.at(-1)?.sentence !== sentence
    const isJoined = !isFirst && /^[^\S\n]+$/.test(text.slice(end, index))
    end = index + found.length
    const lower = found.toLowerCase()
    const isCapital = found.charAt(0) !== lower.charAt(0)
    words.push({ start: index, end, text: found, lower, single: singleOf(lower), isCapital, isJoined, sentence, isFirst })
  }
  return words
}

/** Whether a word is in capitals throughout, at least two letters: `KTP`, `PBI-JK`. */
export const isUpper = ({ text, isCapital }: Word): boolean =>
  isCapital && text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text)
