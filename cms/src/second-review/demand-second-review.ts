import type { CollectionAfterChangeHook, CollectionConfig, Field } from 'payload'
import { isStaff } from '../access/roles.ts'
import { isPublishing } from '../hooks/is-publishing.ts'
import { nested } from '../hooks/nested.ts'
import { openReviews } from './open-reviews.ts'

/**
 * Every time an editor puts a clarification live, another one must look at it within a day. An open demand keeps its hour,
 * and whoever published last may not be the one who confirms. What the installation itself seeds asks nobody.
 */
const demandSecondReview: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!isPublishing(doc) || !isStaff(req.user) || req.user === null) return
  const { id, name } = req.user
  const data = { title: String(doc.name ?? ''), publishedBy: String(id), publishedByName: name }
  const [open] = await openReviews(req.payload, String(doc.id), req)
  const options = { collection: 'second-reviews', depth: 0, overrideAccess: true, req: nested(req) } as const
  if (open) await req.payload.update({ ...options, id: open.id, data })
  else await req.payload.create({ ...options, data: { ...data, clarification: doc.id, publishedAt: new Date().toISOString() } })
}

const panel: Field = {
  type: 'ui',
  name: 'secondReview',
  admin: { position: 'sidebar', components: { Field: '/src/admin/second-review/review-panel.tsx#ReviewPanel' } },
}

/** A collection whose documents one editor may publish alone, and another must confirm. */
export const withSecondReview = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), demandSecondReview] },
  fields: [panel, ...collection.fields],
})
