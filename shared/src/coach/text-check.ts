import type { Severity, TextFinding } from './finding.ts'
import { matchesIn } from './reading/phrases.ts'
import { isWithin, type Reading, wordsOfSentence } from './reading/reading.ts'
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
  isHarmless?: (reading: Reading, match: { first: number; last: number; entry: WordEntry }) => boolean
}

/** The words in quotation marks, as messages show them. */
export const quote = (reading: Reading, start: number, end: number): string => `“${reading.text.slice(start, end)}”`

const isNear = (reading: Reading, index: number, near: string[]): boolean =>
  wordsOfSentence(reading, reading.words[index]?.sentence ?? 0).some(({ lower }) => near.includes(lower))

/** A check that looks for the words of a list, outside of quotations and of names of laws. */
export function phraseCheck({ words, because, otherwise, isHarmless, ...check }: PhraseCheck): TextCheck {
  return {
    ...check,
    find: (reading, lists) =>
      matchesIn(reading.words, words(lists)).flatMap((match) => {
        const { entry, first, last } = match
        const start = reading.words[first]?.start ?? 0
        const end = reading.words[last]?.end ?? start
        if (isWithin({ start, end }, reading.quotations) || isWithin({ start, end }, reading.names)) return []
        if (isHarmless?.(reading, match) || (entry.near && !isNear(reading, first, entry.near))) return []
        return [
          {
            start,
            end,
            message: `${quote(reading, start, end)} ${entry.why ?? because}`,
            fix: entry.instead ? `Coba: ${entry.instead}.` : otherwise,
            ...(entry.severity ? { severity: entry.severity } : {}),
          },
        ]
      }),
  }
}
