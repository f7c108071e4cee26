import { type CollectionBeforeChangeHook, type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'
import { isOwnAgency } from '../access/agencies-of.ts'
import { isPublisher, isStaff } from '../access/roles.ts'
import { isOwned } from '../fields/references.ts'
import { labelAt } from '../snapshot/contract-message.ts'
import { nested } from './nested.ts'
import { type Reference, referencesIn } from './references-in.ts'

const gone = 'Isian ini sudah tidak ada. Pilih yang lain.'
const foreign = 'Ini milik dinas lain. Kosongkan, lalu minta redaksi kota menautkannya.'

async function problemWith({ collection, id }: Reference, req: PayloadRequest): Promise<string | undefined> {
  const found = (await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: nested(req),
  })) as { agency?: unknown } | null
  if (found === null) return gone
  // a picture without an agency belongs to the city's library
  const isShared = collection === 'media' && (found.agency === null || found.agency === undefined)
  return isShared || isOwnAgency(req.user, found.agency) ? undefined : foreign
}

/** Authors link only to programmes, texts and pictures of their own agencies; links that an editor has made stay. */
export const onlyOwnReferences: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (!isStaff(req.user) || isPublisher(req.user)) return data
  const fields = collection.flattenedFields
  const known = new Set(referencesIn(fields, originalDoc ?? {}).map(({ collection: to, id }) => `${to}/${id}`))
  const added = referencesIn(fields, data).filter(({ collection: to, id }) => isOwned(req.payload, to) && !known.has(`${to}/${id}`))
  const errors: { path: string; label: string; message: string }[] = []
  for (const reference of added) {
    const message = await problemWith(reference, req)
    if (message) errors.push({ path: reference.path, label: labelAt(fields, reference.path), message })
  }
  if (errors.length === 0) return data
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
