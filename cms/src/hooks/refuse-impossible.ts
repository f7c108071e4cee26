import { type CollectionBeforeOperationHook, type FlattenedField, ValidationError } from 'payload'
import type { Problem } from '../eligibility/problem.ts'
import { labelAt } from '../snapshot/contract-message.ts'

type Values = Record<string, unknown>

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''
const isRecord = (value: unknown): value is Values => value !== null && typeof value === 'object' && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string'
const isId = (value: unknown): boolean => typeof value === 'string' && /^([0-9a-f]{24}|[0-9a-f-]{36})$/.test(value)

/** Rows that the form could have sent; an empty list comes as the number of its rows. */
function problemsInRows(value: unknown, path: string, inRow: (row: Values, at: string) => Problem[]): Problem[] {
  if (!Array.isArray(value)) return Number(value) === 0 ? [] : [{ path, message: 'Isinya bukan daftar baris.' }]
  return value.flatMap((row, index) => {
    const at = `${path}.${index}`
    return isRecord(row) ? inRow(row, at) : [{ path: at, message: 'Baris ini tidak terbaca. Hapus lalu tambahkan lagi.' }]
  })
}

function problemsOf(field: FlattenedField, value: unknown, path: string): Problem[] {
  if (isEmpty(value)) return []
  const unless = (fits: boolean): Problem[] => (fits ? [] : [{ path, message: `Isian ini tidak terbaca. Isi ulang.` }])
  switch (field.type) {
    case 'group':
      return isRecord(value) ? problemsIn(field.flattenedFields, value, `${path}.`) : unless(false)
    case 'array':
      return problemsInRows(value, path, (row, at) => problemsIn(field.flattenedFields, row, `${at}.`))
    case 'blocks':
      return problemsInRows(value, path, (row, at) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        if (block) return problemsIn(block.flattenedFields, row, `${at}.`)
        return [
          {
            path: at,
            message: `Jenis baris ini (${String(row.blockType).slice(0, 40)}) tidak bisa dipakai di sini. Pindahkan ke kotak lain, atau hapus.`,
          },
        ]
      })
    case 'select': {
      const known = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return unless((Array.isArray(value) ? value : [value]).every((one) => known.includes(one)))
    }
    case 'relationship':
      return unless(isId(isRecord(value) ? value.id : value))
    case 'text':
    case 'textarea':
      return unless(field.type === 'text' && field.hasMany ? Array.isArray(value) && value.every(isText) : isText(value))
    default:
      return []
  }
}

const problemsIn = (fields: FlattenedField[], data: Values, prefix = ''): Problem[] =>
  fields
    .filter(({ name }) => name !== 'id' && name !== 'blockName')
    .flatMap((field) => problemsOf(field, data[field.name], `${prefix}${field.name}`))

/**
 * Refuses, at the field, values of these fields that no form could send: drafts skip Payload's own checks,
 * one database would answer with an error of its own and the other would keep them.
 */
export const refuseImpossible =
  (...names: string[]): CollectionBeforeOperationHook =>
  ({ args, collection, operation, req }) => {
    const { data } = args as { data?: unknown }
    if ((operation !== 'create' && operation !== 'update') || !isRecord(data)) return
    const fields = collection.flattenedFields.filter(({ name }) => names.includes(name))
    const errors = problemsIn(fields, data).map(({ path, message }) => ({ path, message, label: labelAt(fields, path) }))
    if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
