import { z } from 'zod'
import { Rule } from '../eligibility/contract.ts'
import { Case } from './case.ts'
import { IsoDay, LegalBasis, Line, Localised, MediaHash, published, Rupiah, Slug, Source, shortLocalised, Text } from './values.ts'

export const programmeStates = ['open', 'upcoming', 'closed', 'not-here'] as const
export const entryRoutes = ['apply', 'kelurahan', 'school', 'nominated', 'automatic'] as const
export const benefitKinds = ['cash', 'food', 'goods', 'service', 'training', 'discount', 'insurance', 'loan'] as const
export const rhythms = ['once', 'monthly', 'quarterly', 'semester', 'yearly', 'as-needed'] as const
export const remedyKinds = ['correct-data', 'propose', 'ask-school', 'complain', 'none'] as const

/** Whether the programme runs; the exporter resolves it for the day, so `state` is in force. */
export const ProgrammeStatus = z.strictObject({
  state: z.enum(programmeStates),
  opensOn: IsoDay.optional(),
  closesOn: IsoDay.optional(),
})
export type ProgrammeStatus = z.infer<typeof ProgrammeStatus>

/** How a household gets in; only `apply` means that residents register themselves. */
export const EntryRoute = z.enum(entryRoutes)
export type EntryRoute = z.infer<typeof EntryRoute>

/** What a household gets. */
export const Benefit = z.strictObject({
  kind: z.enum(benefitKinds),
  /** What it is in plain words, said after the figure: "bantuan sekolah untuk murid TK sampai SMA". */
  headline: shortLocalised(90),
  /** Amounts per group; empty when the benefit is not money. */
  amounts: z.array(z.strictObject({ group: Localised, from: Rupiah, to: Rupiah.optional() })),
  rhythm: z.enum(rhythms),
})
export type Benefit = z.infer<typeof Benefit>

/** Something that helps people out of poverty, run by an agency. */
export const Programme = z.strictObject({
  ...published,
  officialName: Text.max(120),
  plainName: shortLocalised(70),
  topics: z.array(Slug).min(1),
  agency: Slug,
  status: ProgrammeStatus,
  route: EntryRoute,
  benefit: Benefit,
  /** Who it is for in words, with the conditions that no rule models. */
  conditions: z.array(Line).min(1),
  /** Who it is for, as far as answers can tell. */
  rule: Rule.optional(),
  /** Households with the verdict they must get; they guard the rule. */
  cases: z.array(Case),
  /** What the resident does, in order. */
  steps: z.array(Line).min(1),
  /** Papers to bring, in the order the counter asks for them. */
  papers: z.array(z.strictObject({ paper: Slug, note: Localised.optional() })),
  /** What it costs the resident, almost always "Gratis". */
  cost: Localised,
  /** How long it takes; only with a source among `sources`. */
  duration: Localised.optional(),
  /** What one can do when refused or when data are wrong. */
  remedy: z.strictObject({ kind: z.enum(remedyKinds), text: Localised.optional(), guide: Slug.optional() }),
  /** The prefilled text when a resident asks by WhatsApp. */
  question: Localised,
  legalBasis: z.array(LegalBasis),
  sources: z.array(Source).min(1),
  image: MediaHash.optional(),
})
export type Programme = z.infer<typeof Programme>
