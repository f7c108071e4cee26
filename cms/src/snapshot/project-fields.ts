import { dayInJakarta } from '@ruang-solusi/shared/day'
import { locales } from '@ruang-solusi/shared/locale'
import type { FlattenedBlocksField, FlattenedField } from 'payload'
import { type Boxes, type KnownQuestion, ruleOf } from '../eligibility/rule-form.ts'
import { blocksFromRichText } from './rich-text-blocks.ts'

type Values = Record<string, unknown>

/** How ids of other documents become what the contract names them by; `undefined` where there is no public one. */
export type References = {
  slugOf: (collection: string, id: unknown, path: string) => Promise<string | undefined>
  imageOf: (id: unknown, path: string) => Promise<string | undefined>
  /** The questions that rules are written about. */
  questions: KnownQuestion[]
}

const systemFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'blockName'])

const isPrivate = (field: FlattenedField): boolean => systemFields.has(field.name) || field.custom?.private === true

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (typeof value === 'number' && Number.isNaN(value))

/** Results in order, one at a time: a MongoDB transaction allows no two operations at once. */
async function oneByOne<Item, Result>(items: readonly Item[], work: (item: Item, index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const [index, item] of items.entries()) results.push(await work(item, index))
  return results
}

/** The fields of a row of blocks; none for a block that the field does not offer. */
export const fieldsOfBlock = (field: FlattenedBlocksField, row: Values): FlattenedField[] =>
  field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []

async function projectValue(field: FlattenedField, value: unknown, references: References, path: string): Promise<unknown> {
  switch (field.type) {
    case 'array': {
      const rows = Array.isArray(value) ? (value as Values[]) : []
      const projected = await oneByOne(rows, (row, index) => projectFields(field.flattenedFields, row, references, `${path}.${index}.`))
      const needed = field.flattenedFields.filter((inner) => inner.type === 'relationship' && inner.required).map(({ name }) => name)
      const kept = projected.filter((row) => needed.every((name) => row[name] !== undefined))
      return kept.length === 0 && field.custom?.leftOutWhenEmpty === true ? undefined : kept
    }
    case 'blocks':
      return oneByOne(Array.isArray(value) ? (value as Values[]) : [], async (row, index) => ({
        blockType: row.blockType,
        ...(await projectFields(fieldsOfBlock(field, row), row, references, `${path}.${index}.`)),
      }))
    case 'group': {
      const projected = await projectFields(field.flattenedFields, (value ?? {}) as Values, references, `${path}.`)
      return field.custom?.asRule === true ? ruleOf(projected as Boxes, references.questions) : projected
    }
    case 'relationship': {
      const to = String(field.relationTo)
      if (!field.hasMany) return isEmpty(value) ? undefined : references.slugOf(to, value, path)
      const slugs = await oneByOne(Array.isArray(value) ? value : [], (id) => references.slugOf(to, id, path))
      return slugs.filter((slug) => slug !== undefined)
    }
    case 'upload':
      return isEmpty(value) ? undefined : references.imageOf(value, path)
    case 'select':
      if (field.hasMany) return value ?? []
      return field.custom?.asNumber === true && !isEmpty(value) ? Number(value) : value
    case 'text':
      return field.hasMany && !Array.isArray(value) ? undefined : value
    case 'checkbox':
      return value === true || (field.custom?.leftOutWhenEmpty === true ? undefined : false)
    case 'date':
      return isEmpty(value) ? undefined : dayInJakarta(new Date(value as string))
    case 'richText': {
      const blocks = blocksFromRichText(value, path)
      return blocks.length === 0 ? undefined : blocks
    }
    default:
      return value
  }
}

async function projectLocalised(field: FlattenedField, value: unknown, references: References, path: string): Promise<unknown> {
  const translations = (value ?? {}) as Values
  const projected = await oneByOne(
    locales,
    async (locale) => [locale, await projectValue(field, translations[locale], references, path)] as const,
  )
  const written = projected.filter(([, translation]) => !isEmpty(translation))
  return written.length === 0 ? undefined : Object.fromEntries(written)
}

/**
 * A document read in all locales at depth 0, in the shape of its contract: references by slug, days as ISO days, rows without ids.
 * Private fields and empty values are left out; whatever else a field holds must fit the strict contract that parses this.
 */
export async function projectFields(fields: FlattenedField[], data: Values, references: References, prefix = ''): Promise<Values> {
  const projected: Values = {}
  for (const field of fields) {
    if (isPrivate(field)) continue
    const path = `${prefix}${field.name}`
    const isLocalised = 'localized' in field && field.localized === true
    const value = await (isLocalised ? projectLocalised : projectValue)(field, data[field.name], references, path)
    if (!isEmpty(value)) projected[field.name] = value
  }
  return projected
}
