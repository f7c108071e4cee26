import type { FlattenedField } from 'payload'
import { idOf } from '../access/agencies-of.ts'

type Values = Record<string, unknown>

/** A link from a document to another: the field's path, the collection, the other document's id. */
export type Reference = { path: string; collection: string; id: string }

const isRecord = (value: unknown): value is Values => value !== null && typeof value === 'object' && !Array.isArray(value)
const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isRecord) : [])

function referencesOf(field: FlattenedField, value: unknown, path: string): Reference[] {
  switch (field.type) {
    case 'group':
      return isRecord(value) ? referencesIn(field.flattenedFields, value, `${path}.`) : []
    case 'array':
      return rowsOf(value).flatMap((row, index) => referencesIn(field.flattenedFields, row, `${path}.${index}.`))
    case 'blocks':
      return rowsOf(value).flatMap((row, index) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block ? referencesIn(block.flattenedFields, row, `${path}.${index}.`) : []
      })
    case 'relationship':
    case 'upload': {
      const ids = (Array.isArray(value) ? value : [value]).map(idOf).filter((id) => typeof id === 'string' || typeof id === 'number')
      return typeof field.relationTo === 'string' ? ids.map((id) => ({ path, collection: String(field.relationTo), id: String(id) })) : []
    }
    default:
      return []
  }
}

/** Every link of a document to others, also in lists and blocks, by field path. */
export const referencesIn = (fields: FlattenedField[], data: Values, prefix = ''): Reference[] =>
  fields.flatMap((field) => referencesOf(field, data[field.name], `${prefix}${field.name}`))
