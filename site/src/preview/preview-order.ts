import { contentTypeNames, Media, Slug } from '@ruang-solusi/shared/content'
import { isIsoDay } from '@ruang-solusi/shared/day'
import type { PreviewOrder as Order } from '@ruang-solusi/shared/link-preview'
import { z } from 'zod'

const Values = z.record(z.string(), z.unknown())

/** The contract of an order: only its frame is strict, because a draft may lack anything. */
export const PreviewOrder: z.ZodType<Order> = z.strictObject({
  type: z.enum(contentTypeNames),
  document: Values,
  replaces: Slug.optional(),
  settings: Values,
  known: z.partialRecord(z.enum(contentTypeNames), z.array(Values).max(200)),
  media: z.array(Media).max(20),
  day: z.string().refine(isIsoDay, 'is no existing day'),
  want: z.enum(['link', 'pictures']),
})
