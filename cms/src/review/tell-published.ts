import type { ContentCollection } from '@ruang-solusi/shared/content'
import type { CollectionAfterChangeHook } from 'payload'
import { addComment } from './comments.ts'
import { tellByMail } from './review-mail.ts'

/** Writes into the history that a document went live, and tells whoever submitted it. Saves of what is live already tell nothing. */
export const tellPublished: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const first = context.publishedFor as { submittedBy: unknown } | undefined
  context.publishedFor = undefined
  if (first === undefined || !req.user) return
  const target = { collection: collection.slug as ContentCollection, id: String(doc.id) }
  const comment = await addComment(req, target, { kind: 'publish', text: context.isScheduled === true ? 'Tayang menurut jadwal.' : '' })
  tellByMail(req, { ...target, document: doc, comment, submittedBy: first.submittedBy })
}
