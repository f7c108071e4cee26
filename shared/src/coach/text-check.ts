import type { Severity, TextFinding } from './finding.ts'
import { type Match, matchesIn } from './reading/phrases.ts'
import { isWithin, type Reading } from './reading/reading.ts'
import { isUpper } from './reading/words.ts'
import type { WordEntry, WordLists } from './word-lists.ts'

/** What a check says about a stretch of a text; without a severity the check's own holds. */
export type Remark = { start: number; end: number; message: string; fix: string; severity?: Severity }

/** One thing the coach looks for in a text. */
export type TextCheck = {
  id: string
  dimension: TextFinding['dimension']
  severity: Severity
  find: (reading: Reading, lists: WordLists) => Remark[]
}

type PhraseCheck = Omit<TextCheck, 'find'> & {
  words: (lists: WordLists) => WordEntry[]
  /** Completes the sentence that begins with the quoted words. */
  because: string
  /** What to do when the entry names no other words. */
  otherwise: string
  /** Whether the sentence around a match makes it harmless. */
  isHarmless?: (reading: Reading, match: Match) => boolean
}

/** The words in quotation marks, as messages show them. */
export const quote = (reading: Reading, start: number, end: number): string => `“${reading.text.slice(start, end)}”`

const reach = 20
const isNear = ({ words }: Reading, index: number, near: string[]): boolean =>
  words
    .slice(Math.max(0, index - reach), index + reach)
    .some(({ lower, sentence }) => sentence === words[index]?.sentence && near.includes(lower))

/** A text with more than this many remarks of one kind needs writing anew, not more remarks. */
export const mostRemarks = 100

const honours = /^(?:bu|ibu|pak|bapak|bpk|mbah|mas|mbak|mba|kak|bang|nenek|kakek|haji|hj|dr|sdri?|kang|dik)$/

/** A name that happens to be a listed word: "Bu Pasrah Lestari", "Pak Miskin". */
const isName = ({ words }: Reading, { first, last }: Match): boolean => {
  const word = words[first]
  return Boolean(first === last && word?.isJoined && word.isCapital && !isUpper(word) && honours.test(words[first - 1]?.lower ?? ''))
}

/** A check that looks for the words of a list, outside of quotations and of names of laws. */
export function phraseCheck({ words, because, otherwise, isHarmless, ...check }: PhraseCheck): TextCheck {
  const remarkOn = (reading: Reading, match: Match): Remark | undefined => {
    const { entry, first, last } = match
    const start = reading.words[first]?.start ?? 0
    const end = reading.words[last]?.end ?? start
    if (isWithin({ start, end }, reading.quotations) || isWithin({ start, end }, reading.names)) return undefined
    if (isName(reading, match) || isHarmless?.(reading, match) || (entry.near && !isNear(reading, first, entry.near))) return undefined
    const message = `${quote(reading, start, end)} ${entry.why ?? because}`
    const fix = entry.instead ? `Coba: ${entry.instead}.` : otherwise
    return { start, end, message, fix, ...(entry.severity ? { severity: entry.severity } : {}) }
  }
  return {
    ...check,
    find: (reading, lists) => {
      const remarks: Remark[] = []
      for (const match of matchesIn(reading.words, words(lists))) {
        const remark = remarkOn(reading, match)
        if (remark !== undefined) remarks.push(remark)
        if (remarks.length >= mostRemarks) break
      }
      return remarks
    },
  }
}
