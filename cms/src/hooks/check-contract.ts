import { type ContentType, contentTypes } from '@ruang-solusi/shared/content'
import { dayInJakarta } from '@ruang-solusi/shared/day'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { storyProblems } from '../consent/cover.ts'
import { readConsents } from '../consent/read-consents.ts'
import { rereadProblems } from '../consent/read-text.ts'
import { guardProblems } from '../eligibility/programme-problems.ts'
import { readProgrammeRule } from '../eligibility/programme-rule.ts'
import { readCatalogue } from '../eligibility/read-catalogue.ts'
import { resolveForDay } from '../snapshot/resolve-for-day.ts'
import { contractProblems } from './contract-problems.ts'
import { isPublishing } from './is-publishing.ts'
import { wholeDocument } from './whole-document.ts'

/** Refuses to publish what the snapshot could not carry: every problem at its field, in Indonesian. */
export const checkContract =
  (type: ContentType): CollectionBeforeChangeHook =>
  async ({ collection, context, data, originalDoc, operation, req }) => {
    if (!isPublishing(data)) return data
    const fields = collection.flattenedFields
    const whole = await wholeDocument(type, { collection, data, operation, originalDoc, req })
    const today = dayInJakarta(new Date())
    const catalogue = type === 'programme' ? await readCatalogue(req.payload, { req }) : undefined
    const errors = await contractProblems({
      contract: contentTypes[type],
      fields,
      whole,
      resolve: (projected) => resolveForDay(type, projected, today),
      ...(catalogue && {
        catalogue,
        // examples are complete on the day they were written; later thresholds must not stop an installation
        more: async (_projected, references) =>
          guardProblems(await readProgrammeRule(fields, whole, references), catalogue, today, context.keepDays === true),
      }),
      ...(type === 'story' && {
        more: async () => {
          const consents = await readConsents(req.payload, req)
          const uncovered = storyProblems(whole, today, consents)
          return uncovered.length > 0 ? uncovered : rereadProblems(fields, { ...whole, id: originalDoc?.id }, consents)
        },
      }),
      req,
    })
    if (errors.length === 0) return data
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
