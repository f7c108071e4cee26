import { z } from 'zod'
import { IsoDay, Localised, published, Slug, Source, shortLocalised } from './values.ts'

export const noticeStates = ['upcoming', 'current', 'past'] as const

/** A dated message: what happens when and where, for whom, until when. */
export const Notice = z.strictObject({
  ...published,
  name: shortLocalised(110),
  agency: Slug,
  startsOn: IsoDay,
  endsOn: IsoDay,
  /** Resolved for the day by the exporter; past notices leave the lists. */
  state: z.enum(noticeStates),
  time: Localised.optional(),
  place: Localised,
  /** The kelurahan it is for; empty means the whole city. */
  kelurahan: z.array(Slug),
  body: Localised,
  papers: z.array(z.strictObject({ paper: Slug, note: Localised.optional() })),
  programme: Slug.optional(),
  /** Where its dates, place and conditions come from. */
  sources: z.array(Source),
})
export type Notice = z.infer<typeof Notice>
