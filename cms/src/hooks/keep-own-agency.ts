import { type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { agenciesOf, idOf, isOwnAgency } from '../access/agencies-of.ts'
import { isPublisher, isStaff } from '../access/roles.ts'

type Arguments = { data?: { agency?: unknown }; duplicateFromID?: unknown; overrideAccess?: boolean }

const isAuthor = ({ user }: PayloadRequest): boolean => isStaff(user) && !isPublisher(user)

function refuse(collection: string, req: PayloadRequest): never {
  const message =
    agenciesOf(req.user).length === 0
      ? 'Akun Anda belum terhubung ke dinas mana pun. Minta pengelola mengisinya di “Akun petugas”.'
      : 'Pilih dinas Anda sendiri. Untuk dinas lain, minta redaksi kota.'
  throw new ValidationError({ collection, errors: [{ path: 'agency', label: 'Dinas', message }], req }, req.t)
}

/** Authors write for their own agencies: what they make belongs to their only one unless they choose, and nothing moves elsewhere. */
export const chooseOwnAgency: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { data, duplicateFromID, overrideAccess } = args as Arguments
  if (overrideAccess === true || !isAuthor(req) || (operation !== 'create' && operation !== 'update')) return args
  const own = agenciesOf(req.user)
  const isNew = operation === 'create' && duplicateFromID === undefined
  if (isNew && data && data.agency === undefined && own.length === 1) return { ...args, data: { ...data, agency: own[0] } }
  if ((isNew || data?.agency !== undefined) && !isOwnAgency(req.user, data?.agency)) refuse(collection.slug, req)
  return args
}

/** The same for what no request names: the agency of a restored version or of a copied document. */
export const keepOwnAgency: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  if (!isAuthor(req)) return data
  const isUnchanged = operation === 'update' && String(idOf(data.agency)) === String(idOf(originalDoc?.agency))
  if (!isUnchanged && !isOwnAgency(req.user, data.agency)) refuse(collection.slug, req)
  return data
}
