/** A word or number of a text. */
export type Word = {
  start: number
  end: number
  text: string
  lower: string
  /** Only blanks stand between it and the word before. */
  isJoined: boolean
  /** Which sentence it stands in, and whether it is its first word. */
  sentence: number
  isFirst: boolean
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*(?:-[\p{L}\p{N}]+)*%?/gu

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
    words.push({ start: index, end, text: found, lower: found.toLowerCase(), isJoined, sentence, isFirst })
  }
  return words
}

/** Whether a word begins with a capital letter. */
export const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text)

/** Whether a word is in capitals throughout, at least two letters: `KTP`, `PBI-JK`. */
export const isUpper = (word: Word): boolean => /^\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u.test(word.text.replaceAll('-', ''))
