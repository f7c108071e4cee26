import { type ContentType, collectionOf, contentTypeNames } from '@ruang-solusi/shared/content'
import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { PreviewOrder } from '@ruang-solusi/shared/link-preview'
import { locales } from '@ruang-solusi/shared/locale'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { slugOf } from '../fields/slug.ts'
import { nested } from '../hooks/nested.ts'
import { labelAt } from '../snapshot/contract-message.ts'
import { inAllLocales } from '../snapshot/in-all-locales.ts'
import { resolveForDay } from '../snapshot/resolve-for-day.ts'
import { draftReferences } from './draft-references.ts'
import { projectDraft } from './project-draft.ts'

type Values = Record<string, unknown>

/** What the admin asks with: the unsaved form of a document, new or stored. */
export const DraftRequest = z.strictObject({
  type: z.enum(contentTypeNames),
  id: z.string().min(1).max(64).optional(),
  data: z.record(z.string(), z.unknown()),
  want: z.enum(['link', 'pictures']),
})
export type DraftRequest = z.infer<typeof DraftRequest>

/** What the preview could not show of the form, in words for the editor. */
export type DraftRemarks = { leftOut: string[]; hidesFaces: boolean }

async function readStored(type: ContentType, id: string | undefined, req: PayloadRequest): Promise<Values | undefined> {
  if (id === undefined) return undefined
  const stored = await req.payload.findByID({
    collection: collectionOf[type],
    id,
    draft: true,
    trash: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: nested(req),
  })
  if (stored === null) throw new APIError('Dokumen ini tidak ditemukan. Muat ulang halamannya.', 404, null, true)
  return stored as unknown as Values
}

async function readSettings(req: PayloadRequest): Promise<Values> {
  const stored = await req.payload.findGlobal({
    slug: 'site-settings',
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    req: nested(req),
  })
  const { cityName, siteName, example, phone, whatsapp } = stored as unknown as Values
  return { cityName, siteName, example, phone, whatsapp }
}

/** Turns an unsaved form into an order for the publisher; any field may be missing. */
export async function draftOrder(
  { type, id, data, want }: DraftRequest,
  titleField: string,
  req: PayloadRequest,
): Promise<{ order: PreviewOrder; remarks: DraftRemarks }> {
  const day = dayInJakarta(new Date())
  const fields = req.payload.collections[collectionOf[type]]?.config.flattenedFields ?? []
  const stored = await readStored(type, id, req)
  const locale = locales.find((name) => name === req.locale) ?? 'id'
  const { references, known, media, hidesFaces } = draftReferences(day, req)
  const { document, leftOut } = await projectDraft(fields, data, references, (field) => inAllLocales([field], data, stored, locale))
  const title = document[titleField]
  const plainTitle = typeof title === 'string' ? title : (title as { id?: unknown } | undefined)?.id
  const slug = document.slug || slugOf(typeof plainTitle === 'string' ? plainTitle : '')
  const replaces = typeof stored?.slug === 'string' && /^[a-z0-9-]{1,80}$/.test(stored.slug) ? stored.slug : undefined
  return {
    order: {
      type,
      // it will have changed on the day on which it is published
      document: { ...resolveForDay(type, document, day), changedOn: day, ...(slug === '' ? {} : { slug }) },
      ...(replaces === undefined ? {} : { replaces }),
      settings: await readSettings(req),
      known,
      media,
      day,
      want,
    },
    remarks: { leftOut: leftOut.map((name) => labelAt(fields, name)), hidesFaces: hidesFaces() },
  }
}
