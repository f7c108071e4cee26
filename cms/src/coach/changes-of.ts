import { type EntryChange, entryLists, type ListChanges, type Term } from '@ruang-solusi/shared/coach'

type Row = Record<string, unknown>

const rows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === 'object' && row !== null) : []
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf).filter((text) => text !== '') : [])

function changeOf(row: Row): EntryChange | undefined {
  const list = entryLists.find((name) => name === row.list)
  const words = textsOf(row.words).map((word) => word.toLowerCase())
  if (list === undefined || words.length === 0) return undefined
  if (row.isOff === true) return { list, words, isOff: true }
  const [instead, why] = [textOf(row.instead), textOf(row.why)]
  return {
    list,
    words,
    ...(instead === '' ? {} : { instead }),
    ...(why === '' ? {} : { why }),
    ...(row.severity === 'must' || row.severity === 'should' ? { severity: row.severity } : {}),
  }
}

const termOf = (row: Row): Term => ({ term: textOf(row.term), meaning: textOf(row.meaning) })

/** What the word-list screen holds, saved or not, as the coach takes it; rows that are not finished are left out. */
export const changesOf = (values: object): ListChanges => {
  const form = values as Row
  return {
    entries: rows(form.entries).flatMap((row) => changeOf(row) ?? []),
    terms: rows(form.terms)
      .map(termOf)
      .filter(({ term, meaning }) => term !== '' && meaning !== ''),
    knownAbbreviations: textsOf(form.knownAbbreviations),
    names: textsOf(form.names),
    notNames: textsOf(form.notNames),
    trustedDomains: textsOf(form.trustedDomains),
    riskyDomains: textsOf(form.riskyDomains),
  }
}
