import { z } from 'zod'
import { Localised, MediaHash, PhoneNumber, published, Text, WebAddress } from './values.ts'

export const agencyKinds = ['office', 'kelurahan', 'institution'] as const
export const accountPlatforms = ['whatsapp', 'instagram', 'facebook', 'x', 'youtube', 'tiktok', 'telegram'] as const

/** A counter residents can go to. */
export const Place = z.strictObject({
  name: Text,
  address: Text,
  mapUrl: WebAddress.optional(),
  hours: Localised.optional(),
  phone: PhoneNumber.optional(),
  whatsapp: PhoneNumber.optional(),
})
export type Place = z.infer<typeof Place>

/** An office that runs programmes or receives residents. */
export const Agency = z.strictObject({
  ...published,
  name: Text.max(120),
  shortName: Text.max(40),
  kind: z.enum(agencyKinds),
  places: z.array(Place),
  /** Accounts and domains a real post of this agency comes from. */
  officialAccounts: z.array(z.strictObject({ platform: z.enum(accountPlatforms), handle: Text.max(80), url: WebAddress.optional() })),
  officialDomains: z.array(z.strictObject({ domain: z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'domain') })),
  logo: MediaHash.optional(),
})
export type Agency = z.infer<typeof Agency>
