import { type ContentType, collectionOf, contentTypes } from '@ruang-solusi/shared/content'
import { dayInJakarta } from '@ruang-solusi/shared/day'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { Locale } from '@ruang-solusi/shared/locale'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { contractMessage, fieldPath, labelAt } from '../snapshot/contract-message.ts'
import { inAllLocales } from '../snapshot/in-all-locales.ts'
import { projectFields } from '../snapshot/project-fields.ts'
import { resolveForDay } from '../snapshot/resolve-for-day.ts'
import { isPublishing } from './is-publishing.ts'
import { nested } from './nested.ts'
import { publicReferences } from './public-references.ts'

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
    const { references, problems } = publicReferences(req)
    try {
      const projected = resolveForDay(type, await projectFields(collection.flattenedFields, whole, references), dayInJakarta(new Date()))
      const parsed = contentTypes[type].safeParse(projected)
      const broken = parsed.success
        ? []
        : parsed.error.issues.map((issue) => ({ path: fieldPath(issue), message: contractMessage(issue, projected) }))
      problems.push(...broken.filter(({ path }) => !problems.some((known) => known.path === path)))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problems.push({ path: 'body', message: error.message })
    }
    if (problems.length === 0) return data
    const errors = problems.map(({ path, message }) => ({ path, message, label: labelAt(collection.flattenedFields, path) }))
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
