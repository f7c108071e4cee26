import { z } from 'zod'
import { DarkColour, LightColour } from './colour.ts'
import { LocalisedRichText } from './rich-text.ts'
import { Localised, PhoneNumber, published, shortLocalised, Text } from './values.ts'

/** What the whole site shares; one record. */
export const SiteSettings = z.strictObject({
  /** "Kota Magelang" */
  cityName: Text.max(60),
  /** "Ruang Solusi Kota Magelang" */
  siteName: Text.max(60),
  summary: published.summary,
  /** The city's own green and marigold, `#rrggbb`; refused when text on them could not be read. */
  primaryColour: DarkColour.optional(),
  accentColour: LightColour.optional(),
  phone: PhoneNumber.optional(),
  whatsapp: PhoneNumber.optional(),
  email: z.email().optional(),
  /** Shown on every page while it is set. */
  emergencyNotice: shortLocalised(200).optional(),
  about: LocalisedRichText,
  privacy: LocalisedRichText,
  /** Safety advice printed below every page: never give NIK, PIN or OTP to a link. */
  safety: Localised,
  /** Trial content: the site as a whole is banded CONTOH. */
  example: z.boolean(),
})
export type SiteSettings = z.infer<typeof SiteSettings>
