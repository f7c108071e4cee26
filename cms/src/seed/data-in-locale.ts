import type { Block } from '@ruang-solusi/shared/content'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import type { Locale } from '@ruang-solusi/shared/locale'
import type { FlattenedField } from 'payload'
import { boxesOf, type KnownQuestion } from '../eligibility/rule-form.ts'
import { fieldsOfBlock } from '../snapshot/project-fields.ts'
import { richTextFromBlocks } from '../snapshot/rich-text-blocks.ts'

type Values = Record<string, unknown>

/** Ids of the documents and pictures that contract references name, and the questions that rules are about. */
export type Ids = {
  idOf: (collection: string, slug: string) => string
  pictureId: (drawing: string) => string
  questions: KnownQuestion[]
}

const at = (rows: unknown, index: number): Values | undefined => (Array.isArray(rows) ? (rows[index] as Values | undefined) : undefined)

function valueInLocale(field: FlattenedField, value: unknown, locale: Locale, ids: Ids, stored: unknown): unknown {
  if (value === undefined) return undefined
  switch (field.type) {
    case 'array':
      return (value as Values[]).map((row, index) => {
        const { id } = at(stored, index) ?? {}
        return { ...dataInLocale(field.flattenedFields, row, locale, ids, at(stored, index)), ...(id === undefined ? {} : { id }) }
      })
    case 'blocks':
      return (value as Values[]).map((row, index) => {
        const { id } = at(stored, index) ?? {}
        const { blockType } = row
        return {
          blockType,
          ...dataInLocale(fieldsOfBlock(field, row), row, locale, ids, at(stored, index)),
          ...(id === undefined ? {} : { id }),
        }
      })
    case 'group': {
      const group = field.custom?.asRule === true ? boxesOf(value as Rule, ids.questions) : (value as Values)
      return dataInLocale(field.flattenedFields, group, locale, ids, stored as Values | undefined)
    }
    case 'select':
      return field.custom?.asNumber === true ? String(value) : value
    case 'relationship': {
      const collection = String(field.relationTo)
      return field.hasMany ? (value as string[]).map((slug) => ids.idOf(collection, slug)) : ids.idOf(collection, value as string)
    }
    case 'upload':
      return ids.pictureId(value as string)
    case 'richText':
      return richTextFromBlocks(value as Block[])
    case 'date':
      return `${value}T12:00:00.000Z`
    default:
      return value
  }
}

/**
 * A document of the contract's shape as Payload data in one locale: the way back of `snapshot/project-fields.ts`.
 * `stored` is the document as created in Indonesian; its row ids keep translations in their rows.
 */
export function dataInLocale(fields: FlattenedField[], document: Values, locale: Locale, ids: Ids, stored?: Values): Values {
  const data: Values = {}
  for (const field of fields) {
    const given = document[field.name]
    const isLocalised = 'localized' in field && field.localized === true
    const value = isLocalised ? (given as Values | undefined)?.[locale] : given
    const inLocale = valueInLocale(field, value, locale, ids, stored?.[field.name])
    if (inLocale !== undefined) data[field.name] = inLocale
  }
  return data
}

/** Whether a document of the contract's shape says anything in a locale. */
export function speaks(document: unknown, locale: Locale): boolean {
  if (Array.isArray(document)) return document.some((item) => speaks(item, locale))
  if (document === null || typeof document !== 'object') return false
  return ('id' in document && locale in document) || Object.values(document).some((value) => speaks(value, locale))
}
