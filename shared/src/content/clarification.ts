import { z } from 'zod'
import { IsoDay, Line, Localised, published, Slug, shortLocalised, Text, WebAddress } from './values.ts'

export const clarificationKinds = ['impostor', 'fabricated', 'false-context', 'misleading', 'outdated', 'genuine'] as const
export const clarificationVerdicts = ['false', 'misleading', 'true', 'unproven'] as const
export const seenPlaces = ['whatsapp', 'facebook', 'instagram', 'tiktok', 'telegram', 'x', 'sms', 'spoken', 'letter'] as const

/** A claim that circulates, and what is true. */
export const Clarification = z.strictObject({
  ...published,
  /** The truth as a headline; it never repeats the claim. */
  name: shortLocalised(120),
  agency: Slug,
  /** The claim as it circulates, in the language it circulates in. */
  claim: Text.max(400),
  /** Links in the claim, defanged: `bansos-2juta[dot]example`. */
  claimLinks: z.array(z.strictObject({ link: Text.max(120).regex(/^[^\s:/.]+(\[dot\][^\s:/.]+)+$/, 'defanged') })),
  seenOn: IsoDay,
  seenIn: z.array(z.enum(seenPlaces)).min(1),
  kind: z.enum(clarificationKinds),
  verdict: z.enum(clarificationVerdicts),
  /** What is true, in full. */
  correction: Localised,
  /** What shows it. */
  evidence: z.array(z.strictObject({ title: Text, url: WebAddress.optional(), note: Localised.optional() })).min(1),
  /** The right way, step by step. */
  procedure: z.array(Line),
  /** What to do if one already fell for it. */
  ifFellForIt: z.array(Line),
  /** The programme whose name it abuses. */
  programme: Slug.optional(),
  /** Changes made after publishing, newest last. */
  corrections: z.array(z.strictObject({ on: IsoDay, text: Localised })),
})
export type Clarification = z.infer<typeof Clarification>
