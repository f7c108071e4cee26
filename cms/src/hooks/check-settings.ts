import { SiteSettings } from '@ruang-solusi/shared/content'
import type { Locale } from '@ruang-solusi/shared/locale'
import { type GlobalBeforeChangeHook, ValidationError } from 'payload'
import { inAllLocales } from '../snapshot/in-all-locales.ts'
import { contractProblems } from './contract-problems.ts'
import { nested } from './nested.ts'

/** The settings are live as soon as they are saved, so they must fit their contract. */
export const checkSettings: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  const stored = await req.payload.findGlobal({
    slug: 'site-settings',
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    req: nested(req),
  })
  const fields = global.flattenedFields
  const whole = inAllLocales(fields, data, stored as unknown as Record<string, unknown>, (req.locale ?? 'id') as Locale)
  const errors = await contractProblems({ contract: SiteSettings, fields, whole, req })
  if (errors.length === 0) return data
  throw new ValidationError({ global: global.slug, errors, req }, req.t)
}
