import { APIError, type CollectionBeforeOperationHook, type PayloadRequest, type SanitizedCollectionConfig, type Where } from 'payload'
import { type Difference, differencesIn } from '../audit/differences.ts'
import { sayValue } from '../audit/say-changes.ts'
import { nested } from './nested.ts'

type Values = Record<string, unknown>
type FieldError = { path: string; label: string; message: string }

/** A save that was written over an older state; `data.errors` tells, field by field, what the other one wrote. */
class StaleSave extends APIError {
  constructor(message: string, errors: FieldError[]) {
    super(message, 409, { errors }, true)
    this.name = 'StaleSave'
  }
}

const clock = (instant: string): string =>
  new Intl.DateTimeFormat('id', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Jakarta' }).format(new Date(instant))

/** Who saved the stored state, as the trail knows. */
async function savedBy(req: PayloadRequest, subject: string, id: string): Promise<string> {
  const where: Where = { and: [{ subject: { equals: subject } }, { documentId: { equals: id } }] }
  const options = { collection: 'audit', where, sort: '-at', limit: 1, pagination: false, depth: 0, overrideAccess: true } as const
  const { docs } = await req.payload.find({ ...options, req: nested(req) })
  return docs[0]?.who ?? 'Orang lain'
}

async function theirWords(
  req: PayloadRequest,
  who: string,
  { path, label, before, isPrivate, collection }: Difference,
): Promise<FieldError> {
  const value = isPrivate ? 'diubah' : await sayValue(req, before, collection)
  return { path, label, message: `${who} menyimpan: ${value}. Tulisan Anda di sini belum tersimpan.` }
}

function stored(req: PayloadRequest, { slug, trash }: SanitizedCollectionConfig, id: string): Promise<Values | null> {
  const reader = nested(req)
  reader.fallbackLocale = false as never
  const options = { collection: slug, id, draft: true, depth: 0, disableErrors: true, overrideAccess: true, req: reader } as const
  return req.payload.findByID({ ...options, ...(trash ? { trash } : {}) }) as Promise<Values | null>
}

/**
 * A save that brings the `updatedAt` it was written over, as the admin's form does, is refused when somebody saved since:
 * the form keeps its text, and each field that differs shows the other one.
 */
export const refuseStaleSave: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { data, id } = args as { data?: Values; id?: string }
  if (operation !== 'update' || id === undefined || typeof data?.updatedAt !== 'string') return
  const current = await stored(req, collection, id)
  if (current === null || Date.parse(String(current.updatedAt)) === Date.parse(data.updatedAt)) return
  const who = await savedBy(req, collection.slug, id)
  const given = Object.fromEntries(Object.entries(current).map(([name, value]) => [name, name in data ? data[name] : value]))
  const errors: FieldError[] = []
  for (const difference of differencesIn(collection.flattenedFields, current, given)) errors.push(await theirWords(req, who, difference))
  const message = `${who} lebih dulu menyimpan, pukul ${clock(String(current.updatedAt))}. Tulisan Anda masih ada di layar dan belum tersimpan.`
  throw new StaleSave(message, [...errors, { path: 'updatedAt', label: 'Waktu simpan', message: String(current.updatedAt) }])
}
