import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SelectField,
  ValidationError,
} from 'payload'
import { labelAt } from '../snapshot/contract-message.ts'
import { richTextProblem } from './rich-text-problem.ts'

type Values = Record<string, unknown>

const texts = new Set(['text', 'textarea', 'email', 'code', 'date', 'radio'])
const isRecord = (value: unknown): value is Values => value !== null && typeof value === 'object' && !Array.isArray(value)

/** Whether a value, or one of several, is none of the options of a field; empty is never odd. */
function isUnknownOption(field: SelectField, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false
  const known = new Set<unknown>(field.options.map((option) => (typeof option === 'string' ? option : option.value)))
  const chosen = field.hasMany && Array.isArray(value) ? value : [value]
  return chosen.some((one) => !known.has(one))
}

type Problem = { path: string; message: string }

function problemsIn(fields: FlattenedField[], data: Values, prefix = ''): Problem[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (field.type === 'richText') {
      const message = richTextProblem(value)
      return message === undefined ? [] : [{ path, message }]
    }
    if (field.type === 'select') {
      return isUnknownOption(field, value) ? [{ path, message: 'Ini bukan salah satu pilihannya. Pilih lagi dari daftar.' }] : []
    }
    if (texts.has(field.type) && !('hasMany' in field && field.hasMany)) {
      const isOdd = typeof value === 'object' && value !== null && !(value instanceof Date)
      return isOdd ? [{ path, message: 'Isian ini harus berupa teks. Isi ulang.' }] : []
    }
    if (field.type === 'group' && isRecord(value)) return problemsIn(field.flattenedFields, value, `${path}.`)
    if (field.type !== 'array' || !Array.isArray(value)) return []
    return value.flatMap((row, index) => (isRecord(row) ? problemsIn(field.flattenedFields, row, `${path}.${index}.`) : []))
  })
}

type Place = { collection?: string; global?: string }

function refuse(fields: FlattenedField[], data: unknown, place: Place, req: PayloadRequest): void {
  // in all languages at once, a text is an object
  if (!isRecord(data) || (req.locale as string) === 'all') return
  const errors = problemsIn(fields, data).map((problem) => ({ ...problem, label: labelAt(fields, problem.path) }))
  if (errors.length > 0) throw new ValidationError({ ...place, errors, req }, req.t)
}

/** Refuses what its field cannot hold, such as an object where a text belongs: drafts skip Payload's own checks, and the databases treat it differently. */
export const refuseOddValues: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  refuse(collection.flattenedFields, (args as { data?: unknown }).data, { collection: collection.slug }, req)
}

/** The same for a global. */
export const refuseOddInGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation === 'update') refuse(global.flattenedFields, (args as { data?: unknown }).data, { global: global.slug }, req)
}
