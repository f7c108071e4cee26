import { type ContentCollection, type ContentType, collectionOf, contentTypeNames } from '@ruang-solusi/shared/content'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { isOwnAgency } from '../access/agencies-of.ts'
import { isPublisher, isStaff } from '../access/roles.ts'
import type { Reviewed } from './states.ts'

/** A document under review, in its newest version, as the person who asks may read it. */
export type Target = {
  type: ContentType
  collection: ContentCollection
  id: string
  document: Reviewed & Record<string, unknown> & { updatedAt: string }
}

/** An answer that says what is wrong and what to do. */
export const refuse = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })

export const typeOfCollection = (collection: unknown): ContentType | undefined =>
  contentTypeNames.find((type) => collectionOf[type] === collection)

/** The document that `/review/:collection/:id` names, or the refusal to answer with. */
export async function findTarget(req: PayloadRequest): Promise<Target | Response> {
  if (!isStaff(req.user)) return refuse(401, 'Masuk dulu.')
  const { collection, id } = req.routeParams as { collection?: string; id?: string }
  const type = typeOfCollection(collection)
  if (type === undefined || id === undefined) return refuse(404, 'Dokumen ini tidak ada.')
  const document = await req.payload.findByID({
    collection: collectionOf[type] as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  // others read what is live, but not what was said about it
  const isForeign = document && 'agency' in document && !isPublisher(req.user) && !isOwnAgency(req.user, document.agency)
  if (!document || isForeign) return refuse(404, 'Dokumen ini tidak ada, sudah dihapus, atau bukan untuk dinas Anda.')
  return { type, collection: collectionOf[type], id, document: document as unknown as Target['document'] }
}

/** The JSON body of a request; an empty one counts as an empty object. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const text = (await req.text?.()) ?? ''
  const body: unknown = text === '' ? {} : JSON.parse(text)
  return body as Record<string, unknown>
}
