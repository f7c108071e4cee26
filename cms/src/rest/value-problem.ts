import type { FlattenedField } from 'payload'

const lists = new Set(['in', 'not_in'])
const operators = new Set([
  ...lists,
  'equals',
  'not_equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
])
const ofReferences = new Set(['equals', 'not_equals', 'in', 'not_in', 'exists'])
const mostValues = 500
const longestValue = 2000
const wholes = new Set(['array', 'blocks', 'group', 'json', 'point', 'join'])

const fits: Partial<Record<FlattenedField['type'], (value: string) => boolean>> = {
  date: (value) => !Number.isNaN(Date.parse(value)),
  number: (value) => Number.isFinite(Number(value)),
  checkbox: (value) => value === 'true' || value === 'false',
}

/** Why a condition of a query cannot be answered, in English for developers; undefined when it can. */
export function valueProblem(field: FlattenedField | undefined, path: string, operator: string, value: unknown): string | undefined {
  if (!operators.has(operator)) return `where: “${path}” has no operator “${operator.slice(0, 40)}”.`
  if (field !== undefined && wholes.has(field.type)) return `where: “${path}” is not a single value.`
  const isPolymorphic = (field?.type === 'relationship' || field?.type === 'upload') && Array.isArray(field.relationTo)
  if ((field?.type === 'relationship' || field?.type === 'upload') && !ofReferences.has(operator)) {
    return `where: “${path}” is a reference and has no operator “${operator}”.`
  }
  if (isPolymorphic) return `where: ask for “${path}.value” or “${path}.relationTo”.`
  const isList = lists.has(operator)
  const values = isList && typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value]
  if (Array.isArray(value) && !isList) return `where: “${path}” takes one value.`
  if (values.length > mostValues) return `where: “${path}” takes at most ${mostValues} values.`
  if (values.some((one) => one !== null && typeof one === 'object')) return `where: “${path}” takes text, a number or a date.`
  if (values.some((one) => String(one).length > longestValue || String(one).includes('\u0000')))
    return `where: a value of “${path}” is too long.`
  const check = operator === 'exists' || field === undefined ? undefined : fits[field.type]
  const odd = check && values.find((one) => one !== null && one !== 'null' && one !== '' && !check(String(one)))
  return odd === undefined ? undefined : `where: “${path}” cannot be compared with “${String(odd).slice(0, 40)}”.`
}
