import { z } from 'zod'
import { isIsoDay } from '../day.ts'
import { findHiddenCharacter } from './hidden-characters.ts'

/** Plain text without hidden characters, 1 to 5,000 characters. */
export const Text = z
  .string()
  .min(1)
  .max(5000)
  .refine((text) => findHiddenCharacter(text) === undefined, 'control-characters')

/** A text residents read: Indonesian required, Javanese and English optional. */
export const Localised = z.strictObject({ id: Text, jv: Text.optional(), en: Text.optional() })
export type Localised = z.infer<typeof Localised>

/** A localised text of at most `most` characters, for titles and summaries. */
export const shortLocalised = (most: number) =>
  z.strictObject({ id: Text.max(most), jv: Text.max(most).optional(), en: Text.max(most).optional() })

/** A row of a list that editors write line by line. */
export const Line = z.strictObject({ text: Localised })

/** The last part of a public address; unique within a type, citywide. */
export const Slug = z.string().regex(/^[a-z0-9-]{1,80}$/, 'slug')

/** An existing calendar day in Asia/Jakarta. */
export const IsoDay = z.string().refine(isIsoDay, 'iso-day')

/** Whole rupiah, never negative. */
export const Rupiah = z.number().int().min(0).max(1_000_000_000_000)

/** A full https (or http) address; without a name before an @, which would pass one host off as another. */
export const WebAddress = z
  .url({ protocol: /^https?$/, hostname: /\./ })
  .max(500)
  .regex(/^https?:\/\/[^/?#@\\]*(?:[/?#]|$)/i)

/** A phone number in international form, digits after a plus. */
export const PhoneNumber = z.string().regex(/^\+\d{8,15}$/, 'phone')

/** The content hash that names an image: 32 hexadecimal digits. */
export const MediaHash = z.string().regex(/^[0-9a-f]{32}$/, 'media-hash')

/** A law, decree or regulation. */
export const LegalBasis = z.strictObject({ title: Text, url: WebAddress.optional() })

/** How sure the publisher is of a fact. */
const SourceStatus = z.enum(['verified', 'unverified', 'disputed'])

/** Where a fact comes from; a disputed one shows both values. */
export const Source = z.strictObject({
  /** The fact, as residents would name it: "Jumlah untuk SMA". */
  fact: Localised,
  /** The value this source gives. */
  value: Text,
  /** Who says so: title of the decree, page or article. */
  title: Text,
  url: WebAddress.optional(),
  checkedOn: IsoDay,
  /** The office that checked, never a person. */
  checkedBy: Text,
  status: SourceStatus,
  /** The conflicting value, when disputed. */
  otherValue: Text.optional(),
  otherTitle: Text.optional(),
})
export type Source = z.infer<typeof Source>

/** Fields of every public document. */
export const published = {
  slug: Slug,
  /** One or two sentences that stand alone in a list and in a chat preview. */
  summary: shortLocalised(200),
  /** Seeded or trial content: banded CONTOH and never indexed. */
  example: z.boolean(),
  publishedOn: IsoDay,
  changedOn: IsoDay,
}
