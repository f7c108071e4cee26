import { type ContentType, collectionOf, contentTypes } from '@ruang-solusi/shared/content'
import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { Locale } from '@ruang-solusi/shared/locale'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { inAllLocales } from '../snapshot/in-all-locales.ts'
import { resolveForDay } from '../snapshot/resolve-for-day.ts'
import { contractProblems } from './contract-problems.ts'
import { isPublishing } from './is-publishing.ts'
import { nested } from './nested.ts'

/** Refuses to publish what the snapshot could not carry: every problem at its field, in Indonesian. */
export const checkContract =
  (type: ContentType): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, operation, req }) => {
    if (!isPublishing(data)) return data
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
    const whole = inAllLocales(
      collection.flattenedFields,
      data,
      stored as Record<string, unknown> | undefined,
      (req.locale ?? 'id') as Locale,
    )
    const errors = await contractProblems({
      contract: contentTypes[type],
      fields: collection.flattenedFields,
      whole,
      resolve: (projected) => resolveForDay(type, projected, dayInJakarta(new Date())),
      req,
    })
    if (errors.length === 0) return data
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
