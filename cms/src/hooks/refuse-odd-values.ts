import { type CollectionBeforeOperationHook, type FlattenedField, ValidationError } from 'payload'
import { labelAt } from '../snapshot/contract-message.ts'

type Values = Record<string, unknown>

const texts = new Set(['text', 'textarea', 'email', 'code', 'date', 'radio'])
const isRecord = (value: unknown): value is Values => value !== null && typeof value === 'object' && !Array.isArray(value)

function oddPaths(fields: FlattenedField[], data: Values, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (texts.has(field.type) && !('hasMany' in field && field.hasMany))
      return typeof value === 'object' && value !== null && !(value instanceof Date) ? [path] : []
    if (field.type === 'group' && isRecord(value)) return oddPaths(field.flattenedFields, value, `${path}.`)
    if (field.type !== 'array' || !Array.isArray(value)) return []
    return value.flatMap((row, index) => (isRecord(row) ? oddPaths(field.flattenedFields, row, `${path}.${index}.`) : []))
  })
}

/** Refuses an object or a list where a text belongs: drafts skip Payload's own checks, and the databases treat it differently. */
export const refuseOddValues: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { data } = args as { data?: unknown }
  // in all languages at once, a text is an object
  if ((operation !== 'create' && operation !== 'update') || !isRecord(data) || (req.locale as string) === 'all') return
  const fields = collection.flattenedFields
  const message = 'Isian ini harus berupa teks. Isi ulang.'
  const errors = oddPaths(fields, data).map((path) => ({ path, message, label: labelAt(fields, path) }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
