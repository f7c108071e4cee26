import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { nested } from '../hooks/nested.ts'
import { factsOf } from './consent-facts.ts'
import { consentIds } from './cover.ts'
import { type TextPrints, textPrints } from './read-text.ts'

type Values = Record<string, unknown>

/** Reads a story as it was saved last, in every language. */
export const asWritten = { draft: true, locale: 'all', fallbackLocale: false, depth: 0, overrideAccess: true } as const

/** Prints of the newest text of every story that names a consent, by story. */
export async function textsReadWith(req: PayloadRequest, consent: string): Promise<Record<string, TextPrints>> {
  const { payload } = req
  const where = { consents: { in: [consent] } }
  const { docs } = await payload.find({ collection: 'stories', where, limit: 0, pagination: false, ...asWritten, req: nested(req) })
  const fields = payload.collections.stories.config.flattenedFields
  return Object.fromEntries(docs.map((story) => [String(story.id), textPrints(fields, story as unknown as Values)]))
}

/** A story that names a consent which was read back before: the text of its first saving is what counts as read. */
export const keepFirstText: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { payload } = req
  if (consentIds(doc).length === 0) return doc
  const { docs } = await payload.find({
    collection: 'consents',
    where: { id: { in: consentIds(doc) } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: nested(req),
  })
  const unbound = docs.filter((stored) => {
    const { isReadBack, readTexts } = factsOf(stored as unknown as Values)
    return isReadBack && readTexts[String(doc.id)] === undefined
  })
  if (unbound.length === 0) return doc
  const whole = await payload.findByID({ collection: 'stories', id: doc.id, trash: true, ...asWritten, req: nested(req) })
  const prints = textPrints(collection.flattenedFields, whole as unknown as Values)
  for (const stored of unbound) {
    const texts = { ...(stored.readBack?.texts as object | null), [String(doc.id)]: prints }
    // below the hooks: nobody changed the consent
    await payload.db.updateOne({ collection: 'consents', id: stored.id, data: { readBack: { ...stored.readBack, texts } }, req })
  }
  return doc
}
