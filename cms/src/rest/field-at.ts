import type { FlattenedField, SanitizedConfig } from 'payload'

/** What a query names by a dotted path; undefined when there is no such thing, or it is inside rows that are stored as one value. */
export function fieldAt(config: SanitizedConfig, fields: FlattenedField[], path: string): FlattenedField | undefined {
  const [name, ...rest] = path.split('.')
  const field = fields.find((candidate) => candidate.name === name)
  const inner = rest.join('.')
  if (field === undefined || inner === '') return field
  if (field.type === 'group' || field.type === 'array') return fieldAt(config, field.flattenedFields, inner)
  if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string') {
    const fieldsThere = fieldsOf(config, field.relationTo)
    return inner === 'id' ? field : fieldsThere && fieldAt(config, fieldsThere, inner)
  }
  // a language at the end of a localised field
  const isLocalised = 'localized' in field && field.localized === true
  return isLocalised && rest.length === 1 && /^(id|jv|en)$/.test(inner) ? field : undefined
}

/** The fields of a collection or global that a request names; undefined when there is none. */
export const fieldsOf = (config: SanitizedConfig, slug: string): FlattenedField[] | undefined =>
  [...config.collections, ...config.globals].find((entity) => entity.slug === slug)?.flattenedFields
