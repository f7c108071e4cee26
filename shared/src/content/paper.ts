import { z } from 'zod'
import { Localised, published, Slug, Text } from './values.ts'

/** A document residents must bring. */
export const Paper = z.strictObject({
  ...published,
  name: Text.max(80),
  whereToGet: Localised,
  /** The agency that issues it, when it has a page here. */
  agency: Slug.optional(),
  cost: Localised,
  duration: Localised.optional(),
  ifLacking: Localised,
})
export type Paper = z.infer<typeof Paper>
