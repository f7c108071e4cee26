import { z } from 'zod'
import { Localised, MediaHash, published, Slug, Source, shortLocalised, Text } from './values.ts'

/** What a reader can do: tell others, go along to the counter, have wrong data put right, offer a hand. */
export const storyActions = ['tell', 'accompany', 'report-data', 'offer-help'] as const

/** A person's own telling: situation, problem, turning point, what helped, what the reader can do. */
export const Story = z.strictObject({
  ...published,
  /** A sentence in the person's own words. */
  name: shortLocalised(110),
  /** How the person wants to be called here; not the real name unless `realName` says so. */
  alias: Text.max(40),
  /** The person's consent covers the real name; left out otherwise. */
  realName: z.literal(true).optional(),
  /** No nearer than a kecamatan. */
  area: Text.max(60),
  /** Written together from several experiences, and labelled so. */
  composed: z.boolean(),
  situation: Localised,
  problem: Localised,
  turningPoint: Localised,
  whatHelped: Localised,
  whatYouCanDo: z.array(z.strictObject({ action: z.enum(storyActions), text: Localised })).min(1),
  programmes: z.array(Slug),
  topics: z.array(Slug).min(1),
  agency: Slug,
  /** Where the amounts, dates and conditions that it tells come from. */
  sources: z.array(Source),
  /** The teller agreed to this site, but not to pictures to pass on and posters: there is no share kit. */
  onlyHere: z.literal(true).optional(),
  /** A drawing, a picture without people, or a photo whose people agreed. */
  image: MediaHash.optional(),
})
export type Story = z.infer<typeof Story>
