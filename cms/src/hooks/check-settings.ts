import { SiteSettings } from '@ruang-solusi/shared/content'
import type { Locale } from '@ruang-solusi/shared/locale'
import { type GlobalBeforeChangeHook, ValidationError } from 'payload'
import { contractMessage, fieldPath, labelAt } from '../snapshot/contract-message.ts'
import { inAllLocales } from '../snapshot/in-all-locales.ts'
import { projectFields } from '../snapshot/project-fields.ts'
import { nested } from './nested.ts'
import { publicReferences } from './public-references.ts'

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
  const projected = await projectFields(fields, whole, publicReferences(req).references)
  const parsed = SiteSettings.safeParse(projected)
  if (parsed.success) return data
  const errors = parsed.error.issues.map((issue) => ({
    path: fieldPath(issue),
    message: contractMessage(issue, projected),
    label: labelAt(fields, fieldPath(issue)),
  }))
  throw new ValidationError({ global: global.slug, errors, req }, req.t)
}
