import { type ContentType, collectionOf } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isPublishing } from './is-publishing.ts'
import { nested } from './nested.ts'

type Target = { relationTo: (typeof collectionOf)[ContentType]; value: string }

async function lead(req: PayloadRequest, from: string, to: Target | null): Promise<void> {
  const where = { from: { equals: from } }
  const existing = await req.payload.find({
    collection: 'redirects',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: nested(req),
  })
  const [redirect] = existing.docs
  if (redirect) await req.payload.update({ collection: 'redirects', id: redirect.id, data: { to }, overrideAccess: true, req: nested(req) })
  else await req.payload.create({ collection: 'redirects', data: { from, to }, overrideAccess: true, req: nested(req) })
}

/** Notes the address under which a document is or was public, before a save changes it. */
export const noteOldAddress =
  (type: ContentType): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation !== 'update' || !isPublishing(data)) return data
    const live = await req.payload.findByID({
      collection: collectionOf[type],
      id: originalDoc.id,
      draft: false,
      trash: true,
      depth: 0,
      overrideAccess: true,
      req: nested(req),
    })
    if (live.wasPublished && live.slug && live.slug !== data.slug) req.context.oldAddress = pathOf(type, live.slug)
    return data
  }

/** A changed slug leaves a redirect, so that links already shared still arrive. */
export const keepOldAddress =
  (type: ContentType): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    if (typeof req.context.oldAddress !== 'string') return
    const from = req.context.oldAddress
    req.context.oldAddress = undefined
    await lead(req, from, { relationTo: collectionOf[type], value: doc.id })
  }

/** A deleted document that was public leaves its address answering “gone”. */
export const rememberDeleted =
  (type: ContentType): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    if (doc.wasPublished) await lead(req, pathOf(type, doc.slug), null)
  }
