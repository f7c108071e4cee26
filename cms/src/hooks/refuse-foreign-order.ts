import { APIError, type FlattenedField } from 'payload'

/** Whether a sort path leaves the document through a relation: `consents.person`, but not `status.state`. */
function leavesDocument(path: string[], fields: FlattenedField[]): boolean {
  const [name, ...rest] = path
  if (name === 'version') return leavesDocument(rest, fields)
  const field = fields.find((candidate) => candidate.name === name)
  if (field === undefined || rest.length === 0) return false
  if ('flattenedFields' in field) return leavesDocument(rest, field.flattenedFields)
  return field.type === 'relationship' || field.type === 'upload' || field.type === 'blocks' || field.type === 'join'
}

/**
 * Refuses to order documents by what another document holds: an order tells what a reader may not see,
 * and Payload checks the access of filters only.
 * @throws APIError naming the path.
 */
export function refuseForeignOrder(sort: unknown, fields: FlattenedField[]): void {
  const paths = (Array.isArray(sort) ? sort : [sort]).flatMap((given) => String(given ?? '').split(','))
  const foreign = paths.find((given) => leavesDocument(given.trim().replace(/^-/, '').replaceAll('__', '.').split('.'), fields))
  if (foreign === undefined) return
  throw new APIError(`Tidak bisa diurutkan menurut “${foreign.slice(0, 60)}”. Urutkan menurut isian dokumennya sendiri.`, 400, null, true)
}
