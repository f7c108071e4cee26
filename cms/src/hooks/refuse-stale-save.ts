import {
  APIError,
  type CollectionBeforeOperationHook,
  type FieldAccess,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { type Difference, differencesIn } from '../audit/differences.ts'
import { namesIn } from '../audit/say-changes.ts'
import { nested } from './nested.ts'

type Values = Record<string, unknown>

/** Who saved while somebody else was writing, the `updatedAt` of that, and every field where the two texts differ, in words. */
export type StaleReport = { who: string; at: string; differences: { path: string; label: string; theirs: string; mine: string }[] }

/** A save that was written over an older state; the error at `updatedAt` carries the report as JSON, because a form keeps errors by field only. */
class StaleSave extends APIError {
  constructor(message: string, report: StaleReport) {
    super(message, 409, { errors: [{ path: 'updatedAt', label: 'Waktu simpan', message: JSON.stringify(report) }] }, true)
    this.name = 'StaleSave'
  }
}

const clock = (instant: string): string =>
  new Intl.DateTimeFormat('id', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Jakarta' }).format(new Date(instant))

/** Who saved the stored state, as the trail knows. */
async function savedBy(req: PayloadRequest, subject: string, id?: string): Promise<string> {
  const where: Where = { and: [{ subject: { equals: subject } }, ...(id === undefined ? [] : [{ documentId: { equals: id } }])] }
  const options = { collection: 'audit', where, sort: '-at', limit: 1, pagination: false, depth: 0, overrideAccess: true } as const
  const { docs } = await req.payload.find({ ...options, req: nested(req) })
  return docs[0]?.who ?? 'Orang lain'
}

async function sayBoth(req: PayloadRequest, { path, label, before, after, isPrivate, collection }: Difference) {
  if (isPrivate) return { path, label, theirs: 'diubah', mine: 'diubah' }
  const say = (value: string) => (collection ? namesIn(req, collection, value) : value)
  return { path, label, theirs: await say(before), mine: await say(after) }
}

/** A form sends also what the review keeps for itself; nobody wrote that. */
const mayWrite = async (req: PayloadRequest, { access }: FlattenedField & { access?: { update?: FieldAccess } }): Promise<boolean> =>
  (await access?.update?.({ req })) ?? true

type Saving = { req: PayloadRequest; subject: string; id?: string; fields: FlattenedField[]; current: Values; data: Values }

async function refuseOver({ req, subject, id, fields, current, data }: Saving): Promise<void> {
  const at = String(current.updatedAt)
  if (Date.parse(at) === Date.parse(String(data.updatedAt))) return
  const who = await savedBy(req, subject, id)
  const given = { ...current }
  for (const field of fields) if (field.name in data && (await mayWrite(req, field))) given[field.name] = data[field.name]
  const differences: StaleReport['differences'] = []
  for (const difference of differencesIn(fields, current, given)) differences.push(await sayBoth(req, difference))
  const message = `${who} lebih dulu menyimpan, pukul ${clock(at)}. Tulisan Anda masih ada di layar dan belum tersimpan.`
  throw new StaleSave(message, { who, at, differences })
}

/** The request for reading what is stored, without texts of another language in place of missing ones. */
function readerOf(req: PayloadRequest): PayloadRequest {
  const reader = nested(req)
  reader.fallbackLocale = false as never
  return reader
}

function stored(req: PayloadRequest, { slug, trash }: SanitizedCollectionConfig, id: string): Promise<Values | null> {
  const options = { collection: slug, id, draft: true, depth: 0, disableErrors: true, overrideAccess: true, req: readerOf(req) } as const
  return req.payload.findByID({ ...options, ...(trash ? { trash } : {}) }) as Promise<Values | null>
}

/**
 * A save that brings the `updatedAt` it was written over, as the admin's form does, is refused when somebody saved since:
 * the form keeps its text and shows both.
 */
export const refuseStaleSave: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { data, id } = args as { data?: Values; id?: string }
  if (operation !== 'update' || id === undefined || typeof data?.updatedAt !== 'string') return
  const current = await stored(req, collection, id)
  if (current === null) return
  await refuseOver({ req, subject: collection.slug, id, fields: collection.flattenedFields, current, data })
}

/** The same for a global. */
export const refuseStaleGlobal: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  const { data } = args as { data?: Values }
  if (operation !== 'update' || typeof data?.updatedAt !== 'string') return
  const current = (await req.payload.findGlobal({
    slug: global.slug,
    depth: 0,
    overrideAccess: true,
    req: readerOf(req),
  })) as unknown as Values
  if (!current.updatedAt) return
  await refuseOver({ req, subject: global.slug, fields: global.flattenedFields, current, data })
}
