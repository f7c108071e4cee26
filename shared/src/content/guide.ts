import { z } from 'zod'
import { LocalisedRichText } from './rich-text.ts'
import { Line, MediaHash, published, Slug, Source, shortLocalised } from './values.ts'

/** A how-to for residents. */
export const Guide = z.strictObject({
  ...published,
  name: shortLocalised(90),
  agency: Slug,
  topics: z.array(Slug),
  /** The steps, in order; the page leads with them. */
  steps: z.array(Line).min(1),
  /** What else is worth knowing. */
  body: LocalisedRichText.optional(),
  papers: z.array(z.strictObject({ paper: Slug, note: shortLocalised(300).optional() })),
  sources: z.array(Source),
  image: MediaHash.optional(),
})
export type Guide = z.infer<typeof Guide>
