import { z } from 'zod'
import { Line, Localised, MediaHash, published, Slug, shortLocalised, Text } from './values.ts'

/** A person's own telling: situation, problem, turning point, what helped, what the reader can do. */
export const Story = z.strictObject({
  ...published,
  /** A sentence in the person's own words. */
  name: shortLocalised(110),
  /** Never the real name. */
  alias: Text.max(40),
  /** No nearer than a kecamatan. */
  area: Text.max(60),
  /** Written together from several experiences, and labelled so. */
  composed: z.boolean(),
  situation: Localised,
  problem: Localised,
  turningPoint: Localised,
  whatHelped: Localised,
  whatYouCanDo: z.array(Line).min(1),
  programmes: z.array(Slug),
  topics: z.array(Slug).min(1),
  agency: Slug,
  /** A drawing or a picture without people. */
  image: MediaHash.optional(),
})
export type Story = z.infer<typeof Story>
