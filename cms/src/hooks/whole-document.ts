import { type ContentType, collectionOf } from '@ruang-solusi/shared/content'
import type { Locale } from '@ruang-solusi/shared/locale'
import type { CollectionBeforeChangeHook } from 'payload'
import { inAllLocales } from '../snapshot/in-all-locales.ts'
import { nested } from './nested.ts'

type Saving = Pick<Parameters<CollectionBeforeChangeHook>[0], 'collection' | 'data' | 'operation' | 'originalDoc' | 'req'>

/** A document in every language as it will be once it is saved. */
export async function wholeDocument(type: ContentType, saving: Saving): Promise<Record<string, unknown>> {
  const { collection, data, operation, originalDoc, req } = saving
  const stored =
    operation === 'update'
      ? await req.payload.findByID({
          collection: collectionOf[type],
          id: originalDoc.id,
          draft: true,
          trash: true,
          locale: 'all',
          fallbackLocale: false,
          depth: 0,
          overrideAccess: true,
          req: nested(req),
        })
      : undefined
  return inAllLocales(collection.flattenedFields, data, stored as Record<string, unknown> | undefined, (req.locale ?? 'id') as Locale)
}
