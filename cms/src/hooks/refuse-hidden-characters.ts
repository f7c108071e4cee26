import { findHiddenCharacter } from '@ruang-solusi/shared/content'
import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { labelAt } from '../snapshot/contract-message.ts'

type Problem = { path: string; message: string }

const longest = 40_000

function problemIn(text: string, path: string): Problem[] {
  if (text.length > longest) return [{ path, message: `Terlalu panjang: ${text.length} huruf, paling banyak ${longest}.` }]
  const found = findHiddenCharacter(text)
  if (found === undefined) return []
  const before = text.slice(Math.max(0, found.index - 20), found.index)
  const place = before === '' ? 'di awal' : `setelah “${before}”`
  return [{ path, message: `Ada karakter tersembunyi (${found.code}) ${place}. Hapus bagian itu, lalu ketik ulang.` }]
}

function problemsIn(value: unknown, path: string): Problem[] {
  if (typeof value === 'string') return problemIn(value, path)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => problemsIn(inner, path === '' ? key : `${path}.${key}`))
}

function refuse(data: unknown, fields: FlattenedField[], place: { collection?: string; global?: string }, req: PayloadRequest): void {
  // a password is never repeated in a message
  const { password: _password, ...shown } = (data ?? {}) as Record<string, unknown>
  const errors = problemsIn(shown, '').map(({ path, message }) => {
    const field = fields.find(({ name }) => name === path.split('.')[0])
    const at = field?.type === 'richText' || field?.type === 'json' ? field.name : path
    return { path: at, message, label: labelAt(fields, at) }
  })
  if (errors.length > 0) throw new ValidationError({ ...place, errors, req }, req.t)
}

/** Refuses, at the field, what one database would cut and the other keep, or what would show in another order than it is written; drafts too. */
export const refuseHiddenCharacters: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  refuse((args as { data?: unknown }).data, collection.flattenedFields, { collection: collection.slug }, req)
}

/** The same for a global. */
export const refuseHiddenInGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update') return
  refuse((args as { data?: unknown }).data, global.flattenedFields, { global: global.slug }, req)
}
