import type { WordEntry } from '../word-lists.ts'
import { fillers, inFull } from './plain-word.ts'
import { verbForms } from './verb-forms.ts'
import type { Word } from './words.ts'

/** Words that a list names, with the entry that names them. */
export type Match = { entry: WordEntry; first: number; last: number }

type Phrase = { entry: WordEntry; rest: string[] }
type Table = Map<string, Phrase[]>

const endings = ['', 'nya', 'lah', 'kah', 'pun', 'ku', 'mu', 'nyalah', 'nyapun']
const tables = new WeakMap<WordEntry[], Table>()

function tableOf(entries: WordEntry[]): Table {
  const known = tables.get(entries)
  if (known !== undefined) return known
  const table: Table = new Map()
  const add = (first: string, phrase: Phrase) => table.set(first, [...(table.get(first) ?? []), phrase])
  for (const entry of entries) {
    for (const phrase of entry.words) {
      const [first = '', ...rest] = phrase.trim().toLowerCase().split(/\s+/).map(inFull)
      if (first === '') continue
      const forms = entry.isRoot && rest.length === 0 ? verbForms(first) : [first]
      for (const form of forms) {
        if (rest.length > 0) add(form, { entry, rest })
        else for (const ending of endings) add(`${form}${ending}`, { entry, rest })
      }
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.rest.length - a.rest.length)
  tables.set(entries, table)
  return table
}

const isForm = (said: string, wanted: string, isLast: boolean): boolean => {
  if (wanted.endsWith('*')) return said.startsWith(wanted.slice(0, -1))
  return said === wanted || (isLast && said.startsWith(wanted) && endings.includes(said.slice(wanted.length)))
}
const isSame = ({ lower, plain }: Word, wanted: string, isLast: boolean): boolean =>
  isForm(lower, wanted, isLast) || (plain !== lower && isForm(plain, wanted, isLast))

/** The index of the last word of a phrase whose first stands at `first`; words that change nothing may stand between. */
function endOf(words: Word[], first: number, rest: string[]): number | undefined {
  let last = first
  for (const [index, wanted] of rest.entries()) {
    const isLast = index === rest.length - 1
    const next = (word: Word | undefined) => word?.isJoined === true && isSame(word, wanted, isLast)
    if (next(words[last + 1])) last += 1
    else if (words[last + 1]?.isJoined && fillers.has(words[last + 1]?.plain ?? '') && next(words[last + 2])) last += 2
    else return undefined
  }
  return last
}

function isHarmless(words: Word[], { entry, first, last }: Match): boolean {
  const before = words[first - 1]
  const after = words[last + 1]
  const isAfter = before !== undefined && words[first]?.isJoined && entry.unlessAfter?.includes(before.lower)
  return Boolean(isAfter || (after?.isJoined && entry.unlessBefore?.includes(after.lower)))
}

/** Every place where a list speaks about a text, the longest phrase first; matches do not overlap. */
export function matchesIn(words: Word[], entries: WordEntry[]): Match[] {
  const table = tableOf(entries)
  const matches: Match[] = []
  for (let first = 0; first < words.length; first += 1) {
    const { lower = '', plain = '' } = words[first] ?? {}
    const phrases = plain === lower ? table.get(lower) : [...(table.get(lower) ?? []), ...(table.get(plain) ?? [])]
    for (const { entry, rest } of phrases ?? []) {
      const last = endOf(words, first, rest)
      const match = { entry, first, last: last ?? first }
      if (last === undefined || isHarmless(words, match)) continue
      matches.push(match)
      first = match.last
      break
    }
  }
  return matches
}
