import type { FlattenedField } from 'payload'
import { idOf } from '../access/agencies-of.ts'
import { labelAt } from '../snapshot/contract-message.ts'
import { plainText } from './excerpts.ts'

type Values = Record<string, unknown>

/** One field that a change touched; private ones carry no values. References carry ids until their names are looked up. */
export type Difference = { path: string; label: string; before: string; after: string; isPrivate: boolean; collection?: string }

const ours = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'blockName', 'sessions', 'url', 'thumbnailURL', 'sizes'])
const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : [])
const isRecord = (value: unknown): value is Values => value !== null && typeof value === 'object' && !Array.isArray(value)
const idsOf = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .map((one) => (isRecord(one) && 'relationTo' in one ? idOf(one.value) : idOf(one)))
    .filter((id) => id !== null && id !== undefined)
    .join(', ')

function isHidden(field: FlattenedField): boolean {
  const inAdmin = 'admin' in field && (field.admin as { hidden?: boolean } | undefined)?.hidden === true
  return ours.has(field.name) || inAdmin || ('hidden' in field && field.hidden === true) || ('virtual' in field && field.virtual === true)
}

const isPrivate = (field: FlattenedField): boolean => field.custom?.secret === true || field.type === 'email' || field.type === 'json'

function sayValue(field: FlattenedField, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (field.type === 'checkbox') return value === true ? 'ya' : 'tidak'
  if (field.type === 'richText') return plainText(value)
  if (field.type === 'date') return String(value).slice(0, 10)
  if (field.type === 'select' || field.type === 'radio') {
    const labels = (Array.isArray(value) ? value : [value]).map((one) => optionLabel(field, String(one)))
    return labels.join(', ')
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function optionLabel(field: FlattenedField & { type: 'select' | 'radio' }, value: string): string {
  const option = field.options.find((one) => typeof one !== 'string' && one.value === value)
  const label = typeof option === 'object' ? option.label : undefined
  return isRecord(label) ? String(label.id ?? value) : typeof label === 'string' ? label : value
}

function differencesOf(field: FlattenedField, before: unknown, after: unknown, path: string, all: FlattenedField[]): Difference[] {
  const label = labelAt(all, path)
  if (field.type === 'group') {
    const inner = field.flattenedFields
    return differencesIn(inner, isRecord(before) ? before : {}, isRecord(after) ? after : {}, all, `${path}.`)
  }
  if (field.type === 'array' || field.type === 'blocks') return differencesOfRows(field, before, after, path, all)
  if (field.type === 'relationship' || field.type === 'upload') {
    const [from, to] = [idsOf(before), idsOf(after)]
    const collection = typeof field.relationTo === 'string' ? { collection: field.relationTo as string } : {}
    return from === to ? [] : [{ path, label, before: from, after: to, isPrivate: isPrivate(field), ...collection }]
  }
  const [from, to] = [sayValue(field, before), sayValue(field, after)]
  return from === to ? [] : [{ path, label, before: from, after: to, isPrivate: isPrivate(field) }]
}

function differencesOfRows(
  field: FlattenedField & { type: 'array' | 'blocks' },
  before: unknown,
  after: unknown,
  path: string,
  all: FlattenedField[],
): Difference[] {
  const [from, to] = [rowsOf(before), rowsOf(after)]
  const label = labelAt(all, path)
  if (from.length !== to.length) return [{ path, label, before: `${from.length} baris`, after: `${to.length} baris`, isPrivate: false }]
  return to.flatMap((row, index) => {
    const inner =
      field.type === 'array' ? field.flattenedFields : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])
    const found = differencesIn(inner, from[index] ?? {}, row, inner)
    return found.map((difference) => ({
      ...difference,
      path: `${path}.${index}.${difference.path}`,
      label: `${label} › baris ${index + 1} › ${difference.label}`,
    }))
  })
}

/** What differs between two states of a document, in the words of its form, in the language that was written. */
export const differencesIn = (fields: FlattenedField[], before: Values, after: Values, all = fields, prefix = ''): Difference[] =>
  fields
    .filter((field) => !isHidden(field))
    .flatMap((field) => differencesOf(field, before[field.name], after[field.name], `${prefix}${field.name}`, all))
