import type { FlattenedField, SanitizedConfig } from 'payload'
import { fieldAt } from './field-at.ts'
import { valueProblem } from './value-problem.ts'

type Query = Record<string, unknown>
type Place = { config: SanitizedConfig; fields: FlattenedField[] | undefined }

const deepest = 6
const safePath = /^\w+(\.\w+)*$/
const sortable = new Set(['text', 'textarea', 'email', 'number', 'date', 'checkbox', 'select', 'radio', 'relationship', 'upload'])
const ofVersions = new Set(['parent', 'latest', 'autosave', 'snapshot', 'publishedLocale', 'version'])

const isRecord = (value: unknown): value is Query => value !== null && typeof value === 'object' && !Array.isArray(value)

// a version's own columns are no fields; its content is below “version”
const inDocument = (path: string): string => path.replace(/^version\./, '')

function whereProblem(where: unknown, place: Place, depth = 0): string | undefined {
  if (!isRecord(where)) return 'where: write where[field][operator]=value.'
  if (depth > deepest) return `where: at most ${deepest} levels.`
  for (const [key, value] of Object.entries(where)) {
    const problem = /^(and|or)$/i.test(key) ? groupProblem(key, value, place, depth) : conditionProblem(key, value, place)
    if (problem) return problem
  }
  return undefined
}

function groupProblem(key: string, value: unknown, place: Place, depth: number): string | undefined {
  if (!Array.isArray(value)) return `where: “${key}” takes a list of conditions.`
  return value.map((one) => whereProblem(one, place, depth + 1)).find((problem) => problem !== undefined)
}

function conditionProblem(path: string, value: unknown, { config, fields }: Place): string | undefined {
  if (!safePath.test(path)) return `where: “${path.slice(0, 60)}” is not the name of a field.`
  if (!isRecord(value)) return `where: write where[${path.slice(0, 60)}][operator]=value.`
  const field = fields && fieldAt(config, fields, inDocument(path))
  const [first = ''] = inDocument(path).split('.')
  const parent = path.includes('.') ? fields?.find(({ name }) => name === first) : undefined
  if (field === undefined && fields && leadsIntoBlocks(config, fields, inDocument(path))) return `where: “${path}” cannot be asked for.`
  if (parent === undefined && field === undefined && path.includes('version.')) return `where: “${path}” is not the name of a field.`
  return Object.entries(value)
    .map(([operator, one]) => valueProblem(field, path, operator, one))
    .find((problem) => problem !== undefined)
}

function leadsIntoBlocks(config: SanitizedConfig, fields: FlattenedField[], path: string): boolean {
  const names = path.split('.')
  return names.some((_name, index) => {
    const type = fieldAt(config, fields, names.slice(0, index + 1).join('.'))?.type
    return type === 'blocks' || type === 'json' || type === 'richText'
  })
}

function sortProblem(sort: unknown, { config, fields }: Place): string | undefined {
  const paths = (Array.isArray(sort) ? sort : [sort]).flatMap((one) => (typeof one === 'string' ? one.split(',') : ['']))
  const odd = paths.find((given) => {
    const path = given.trim().replace(/^-/, '')
    if (!safePath.test(path)) return true
    const field = fields && fieldAt(config, fields, inDocument(path))
    if (field === undefined)
      return (
        fields !== undefined &&
        !['id', 'createdAt', 'updatedAt', '_status', 'deletedAt'].includes(inDocument(path)) &&
        !ofVersions.has(path)
      )
    return !sortable.has(field.type) || ('hidden' in field && field.hidden === true)
  })
  return odd === undefined ? undefined : `sort: “${odd.slice(0, 60)}” cannot be sorted by.`
}

function isJsonObject(value: unknown): boolean {
  try {
    return typeof value === 'string' && isRecord(JSON.parse(value))
  } catch {
    return false
  }
}

/** Why a query cannot be answered, in English for developers; undefined when it can. */
export function queryProblem(query: Query, place: Place): string | undefined {
  const { data, limit, page, sort, where } = query
  if (page !== undefined && !/^\d{1,7}$/.test(String(page))) return 'page: write a number from 1.'
  if (limit !== undefined && Math.abs(Number(limit)) > 1e6 && place.fields === undefined) return 'limit: write a number up to 1000000.'
  if (data !== undefined && !isJsonObject(data)) return 'data: write a JSON object.'
  if (where !== undefined && where !== '') {
    const problem = whereProblem(where, place)
    if (problem) return problem
  }
  return sort === undefined ? undefined : sortProblem(sort, place)
}
