import { say } from '../eligibility/sentences.ts'
import type { Locale } from '../locale.ts'
import { phrase } from './phrases.ts'

/** Words inside a sentence: no full stop, and a small letter unless they begin with an abbreviation or a name of several words. */
export const inSentence = (words: string): string =>
  words
    .replace(/\.$/, '')
    .replace(/^\p{Lu}[\p{Ll}-]+(?![\p{L}\p{N}])(?!\s\p{Lu}\p{Ll})/u, (word) => word.charAt(0).toLowerCase() + word.slice(1))

/** "ibu hamil, balita atau lansia"; with a comma before "atau" once a name has an "atau" or a comma of its own. */
export function anyOf(names: string[], locale: Locale): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const comma = names.some((name) => name.includes(',') || hasConjunction(name, locale)) ? ',' : ''
  return `${names.slice(0, -1).join(', ')}${comma} ${say('or', locale)} ${last}`
}

/** Whether words are joined by "atau" or "dan" already. */
export const hasConjunction = (words: string, locale: Locale): boolean =>
  [say('or', locale), phrase('and', locale)].some((one) => words.includes(` ${one} `))
