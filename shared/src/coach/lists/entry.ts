import type { Severity } from '../finding.ts'
import type { WordEntry } from '../word-lists.ts'

type Written = {
  instead?: string
  why?: string
  severity?: Severity
  isRoot?: boolean
  near?: string
  unlessAfter?: string
  unlessBefore?: string
}

const wordsIn = (text: string): string[] => text.split(' ')

/** A row of a seeded list: its words stand between ` | `, the words around it between blanks. */
export const entry = (words: string, { near, unlessAfter, unlessBefore, ...rest }: Written = {}): WordEntry => ({
  words: words.split(' | '),
  ...rest,
  ...(near ? { near: wordsIn(near) } : {}),
  ...(unlessAfter ? { unlessAfter: wordsIn(unlessAfter) } : {}),
  ...(unlessBefore ? { unlessBefore: wordsIn(unlessBefore) } : {}),
})
