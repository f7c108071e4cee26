import { plainWord } from './plain-word.ts'

/** A word or number of a text. */
export type Word = {
  start: number
  end: number
  text: string
  lower: string
  /** As lists have it: `orang` for `orang-orang`, `tidak` for `gak`; else the word itself. */
  plain: string
  isCapital: boolean
  /** Only blanks stand between it and the word before. */
  isJoined: boolean
  /** Which sentence it stands in, and whether it is its first word. */
  sentence: number
  isFirst: boolean
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*(?:-[\p{L}\p{N}]+)*%?/gu

/** What a hashtag is made of: `Bantu`, `Kaum` and `Dhuafa` in `#BantuKaumDhuafa`. */
function* foundIn(text: string): Generator<{ found: string; index: number; isTagged: boolean }> {
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    let at = index
    for (const part of text[index - 1] === '#' ? found.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [found]) {
      yield { found: part, index: at, isTagged: at > index }
      at += part.length
    }
  }
}

/** The words of a text in order, numbers included, with the sentence each stands in. */
export function wordsOf(text: string, sentences: { start: number; end: number }[]): Word[] {
  const words: Word[] = []
  let sentence = 0
  let end = 0
  for (const { found, index, isTagged } of foundIn(text)) {
    while (index >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1
    const isFirst = words.at(-1)?.sentence !== sentence
    const isJoined = !isFirst && (isTagged || /^(?:[^\S\n]+|_)$/.test(text.slice(end, index)))
    end = index + found.length
    const lower = found.toLowerCase()
    const isCapital = found.charAt(0) !== lower.charAt(0)
    words.push({ start: index, end, text: found, lower, plain: plainWord(lower), isCapital, isJoined, sentence, isFirst })
  }
  return words
}

const affixes = /^\p{L}?\p{Ll}{1,3}-(?=\p{Lu}{2})|(?<=\p{Lu})-?(?:nya|an|lah|pun|ku|mu)$/gu

/** The capitals of a word without what is hung on them: `RTLH` of `RTLH-nya`, `PKH` of `non-PKH`. */
export const bareCapitals = ({ text }: Word): string => text.replace(affixes, '')

/** Whether a word is in capitals throughout, at least two letters: `KTP`, `PBI-JK`, `ber-KTP`. */
export const isUpper = (word: Word): boolean => {
  if (!/\p{Lu}{2}/u.test(word.text) && !(word.isCapital && word.text === word.text.toUpperCase())) return false
  const bare = bareCapitals(word)
  return bare === bare.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(bare)
}
