import { type FieldHook, type GlobalBeforeChangeHook, ValidationError } from 'payload'
import { labelAt } from '../snapshot/contract-message.ts'
import { entryProblems } from './entry-problems.ts'
import { plainListProblems } from './plain-list-problems.ts'

const tidied =
  (tidy: (text: string) => string): FieldHook =>
  ({ value }) =>
    Array.isArray(value) ? value.map((text) => tidy(String(text).trim().replace(/\s+/g, ' '))).filter((text) => text !== '') : value

/** Words as a text is compared with them: small letters, single blanks, no empty ones. */
export const tidyWords = tidied((text) => text.toLowerCase())

/** Abbreviations in capitals. */
export const tidyAbbreviations = tidied((text) => text.toUpperCase())

/** Names as they are written. */
export const tidyNames = tidied((text) => text)

/** Hosts, also from a pasted address. */
export const tidyDomains = tidied((text) =>
  text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, ''),
)

/** The lists work as soon as they are saved, so a row that would teach nonsense is refused at its field. */
export const checkWordLists: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) => {
  const values = { ...originalDoc, ...data } as Record<string, unknown>
  const rows = Array.isArray(values.entries) ? (values.entries as Record<string, unknown>[]) : []
  const problems = [...entryProblems(rows), ...plainListProblems(values)]
  if (problems.length === 0) return data
  const errors = problems.map(({ path, message }) => ({ path, message, label: labelAt(global.flattenedFields, path) }))
  throw new ValidationError({ global: global.slug, errors, req }, req.t)
}
