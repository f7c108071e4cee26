import type { EntryChange, EntryList, ListChanges } from './list-changes.ts'
import { wordLists } from './lists/index.ts'
import type { Term, WordEntry, WordLists } from './word-lists.ts'

const key = (word: string): string => word.trim().toLowerCase()

/** The entry that a row makes: its own advice, and how the seed that it replaces is matched. */
function entryOf({ words, instead, why, severity }: EntryChange, seed: WordEntry | undefined): WordEntry {
  return {
    ...seed,
    words: words.map(key),
    ...(instead ? { instead } : {}),
    ...(why ? { why } : {}),
    ...(severity ? { severity } : {}),
  }
}

/** A list without the words of some rows, and with what those that are not switched off say about them. */
function adjusted(entries: WordEntry[], changes: EntryChange[]): WordEntry[] {
  if (changes.length === 0) return entries
  const changed = new Set(changes.flatMap(({ words }) => words.map(key)))
  const kept = entries
    .map((entry) => ({ ...entry, words: entry.words.filter((word) => !changed.has(word)) }))
    .filter(({ words }) => words.length > 0)
  const made = changes
    .filter(({ isOff }) => isOff !== true)
    .map((change) =>
      entryOf(
        change,
        entries.find(({ words }) => words.includes(key(change.words[0] ?? ''))),
      ),
    )
  return [...kept, ...made]
}

const without = (list: string[], taken: string[] = []): string[] =>
  taken.length === 0 ? list : list.filter((item) => !taken.includes(item))

function adjustedTerms(seeds: Term[], own: Term[] = [], known: string[] = []): Term[] {
  const replaced = new Set([...own.map(({ term }) => term), ...known].map(key))
  return [...seeds.filter(({ term }) => !replaced.has(key(term))), ...own]
}

/** The lists by which a city judges: the seeds, with what its editors added, told otherwise or switched off. Never throws, never changes the seeds. */
export function adjustLists(changes: ListChanges, seeds: WordLists = wordLists): WordLists {
  const { entries = [], terms, knownAbbreviations = [], names = [], notNames = [], trustedDomains = [], riskyDomains = [] } = changes
  const changed = [...new Set(entries.map(({ list }) => list))]
  const own = Object.fromEntries(
    changed.map((list) => [
      list,
      adjusted(
        seeds[list],
        entries.filter((entry) => entry.list === list),
      ),
    ]),
  )
  return {
    ...seeds,
    ...(own as Partial<Record<EntryList, WordEntry[]>>),
    terms: adjustedTerms(seeds.terms, terms, knownAbbreviations),
    knownAbbreviations: [...seeds.knownAbbreviations, ...knownAbbreviations],
    names: [...seeds.names, ...names],
    notNames: [...seeds.notNames, ...notNames],
    trustedDomains: [...without(seeds.trustedDomains, riskyDomains), ...trustedDomains],
    riskyDomains: [...without(seeds.riskyDomains, trustedDomains), ...riskyDomains],
  }
}
