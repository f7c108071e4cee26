import type { Locale } from '@ruang-solusi/shared/locale'
import type { FlattenedField } from 'payload'
import { fieldsOfBlock } from './project-fields.ts'

type Values = Record<string, unknown>

const rowWithId = (rows: unknown, id: unknown): Values | undefined =>
  Array.isArray(rows) && id !== undefined ? (rows as Values[]).find((row) => row.id === id) : undefined

/**
 * What a document will hold in every locale once `data`, written in one locale, is saved over `stored`, read in all locales.
 * Payload merges locales only after its collection hooks, and a check before publishing must see the whole.
 */
export function inAllLocales(fields: FlattenedField[], data: Values, stored: Values | undefined, locale: Locale): Values {
  const whole: Values = {}
  for (const field of fields) {
    const before = stored?.[field.name]
    const value = data[field.name]
    if ('localized' in field && field.localized) {
      whole[field.name] = value === undefined ? before : { ...(before as Values | undefined), [locale]: value }
    } else if (field.type === 'group') {
      whole[field.name] = inAllLocales(field.flattenedFields, (value ?? {}) as Values, before as Values | undefined, locale)
    } else if (field.type === 'array' && Array.isArray(value)) {
      whole[field.name] = (value as Values[]).map((row) => inAllLocales(field.flattenedFields, row, rowWithId(before, row.id), locale))
    } else if (field.type === 'blocks' && Array.isArray(value)) {
      whole[field.name] = (value as Values[]).map((row) => {
        const inner = inAllLocales(fieldsOfBlock(field, row), row, rowWithId(before, row.id), locale)
        return { ...inner, blockType: row.blockType }
      })
    } else {
      whole[field.name] = value === undefined ? before : value
    }
  }
  return whole
}
