import type { Severity } from './finding.ts'
import type { Term, WordEntry, WordLists } from './word-lists.ts'

/** The lists of words with advice. */
export type EntryList = { [Name in keyof WordLists]: WordLists[Name] extends WordEntry[] ? Name : never }[keyof WordLists]

/** A row that editors wrote: words that are new, that get other advice, or that are switched off. */
export type EntryChange = { list: EntryList; words: string[]; isOff?: boolean; instead?: string; why?: string; severity?: Severity }

/** What a city changed in the seeded lists; what it left alone follows the seeds of each new version. */
export type ListChanges = {
  entries?: EntryChange[]
  terms?: Term[]
  knownAbbreviations?: string[]
  names?: string[]
  notNames?: string[]
  trustedDomains?: string[]
  riskyDomains?: string[]
}

const strictest = new Set(['must', undefined])

/** The changes that allow more than the seeds do, which whoever judges without the CMS must know; undefined when there are none. */
export function relaxationsIn({ entries = [], names = [], notNames = [], trustedDomains = [] }: ListChanges): ListChanges | undefined {
  const softer = entries
    .filter(({ isOff, severity }) => isOff === true || !strictest.has(severity))
    .map(({ list, words, isOff }) => ({ list, words, ...(isOff ? { isOff } : { severity: 'should' as const }) }))
  const lists = { entries: softer, names, notNames, trustedDomains }
  const kept = Object.entries(lists).filter(([, list]) => list.length > 0)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
