import { createHash } from 'node:crypto'
import { canonicalJson } from '@ruang-solusi/shared/snapshot'
import type { FlattenedField } from 'payload'
import { idOf } from '../access/agencies-of.ts'
import type { Problem } from '../eligibility/problem.ts'
import { labelAt } from '../snapshot/contract-message.ts'
import { type Consents, consentIds } from './cover.ts'

type Values = Record<string, unknown>

/** A print of each part of a story that is read to its teller, by field; never the words themselves. */
export type TextPrints = Record<string, string>

// not in several languages, and yet what the person is known by and seen with
const alsoRead = new Set(['alias', 'area', 'image'])

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

/** What is read of one field, in every language; undefined when that is nothing. */
function readOf(field: FlattenedField, value: unknown): unknown {
  if (isEmpty(value)) return undefined
  if ('localized' in field && field.localized) {
    const written = Object.entries(value as Values).filter(([, text]) => !isEmpty(text))
    return written.length === 0 ? undefined : Object.fromEntries(written)
  }
  if (field.type !== 'array' || !Array.isArray(value)) return undefined
  const rows = value.map((row: Values) => field.flattenedFields.map((inner) => readOf(inner, row[inner.name]) ?? null))
  return rows.flat().every((text) => text === null) ? undefined : rows
}

/** Prints of everything in a story that its teller hears or sees, from the story in every language. */
export function textPrints(fields: FlattenedField[], whole: Values): TextPrints {
  const read = fields.map((field): [string, unknown] => {
    const value = whole[field.name]
    return [field.name, alsoRead.has(field.name) ? (isEmpty(value) ? undefined : String(idOf(value))) : readOf(field, value)]
  })
  const print = (text: unknown) => createHash('sha256').update(canonicalJson(text)).digest('hex').slice(0, 16)
  return Object.fromEntries(read.filter(([, text]) => text !== undefined).map(([name, text]) => [name, print(text)]))
}

/** Why a story must be read to its tellers again, at its field, in Indonesian: what changed since, and what to do. */
export function rereadProblems(fields: FlattenedField[], whole: Values, consents: Consents): Problem[] {
  if (whole.composed === true) return []
  const now = textPrints(fields, whole)
  const changed = consentIds(whole).flatMap((id) => {
    const read = consents.find(id)?.readTexts[String(whole.id)]
    return read === undefined ? [] : fields.map(({ name }) => name).filter((name) => read[name] !== now[name])
  })
  if (changed.length === 0) return []
  const labels = [...new Set(changed)].map((name) => `“${labelAt(fields, name)}”`).join(', ')
  const message = `Ceritanya berubah sejak dibacakan kepada orangnya: ${labels}. Bacakan lagi yang baru. Setelah ia setuju, buka Persetujuan, centang “Sudah saya bacakan lagi”, simpan, lalu tayangkan.`
  return [{ path: 'consents', message }]
}
