import { z } from 'zod'
import { LocalisedRichText } from './rich-text.ts'
import { Line, published, Source, shortLocalised } from './values.ts'

/** The drawings a topic may be shown with, one per need. */
export const topicIcons = ['school', 'health', 'food', 'house', 'elderly', 'family', 'power', 'work'] as const

/** A need as residents name it. */
export const Topic = z.strictObject({
  ...published,
  name: shortLocalised(60),
  icon: z.enum(topicIcons),
  /** Where it stands on the home page, 1 first. */
  order: z.number().int().min(1).max(99),
  /** What the problem is, without pity. */
  problem: LocalisedRichText,
  /** The issue in sourced figures. */
  figures: z.array(Source),
  /** What anyone can do about it. */
  actions: z.array(Line),
})
export type Topic = z.infer<typeof Topic>
