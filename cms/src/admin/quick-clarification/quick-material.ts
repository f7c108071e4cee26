import type { Payload, PayloadRequest } from 'payload'
import { isPublisher } from '../../access/roles.ts'
import { cmsConfiguration } from '../../configuration.ts'
import { relatedId } from '../eligibility/form-rows.ts'

type Named = { id: string; slug: string; name: string }

/** What the short screen needs to know, read once. */
export type QuickMaterial = {
  isPublisher: boolean
  agencies: (Named & { shortName: string })[]
  programmes: Named[]
  settings: { cityName: string; siteName: string; example: boolean }
  siteUrl: string
}

const live = { where: { _status: { equals: 'published' } }, pagination: false, depth: 0, overrideAccess: true } as const

/** Reads what the screen offers: to an author only the own agencies. */
export async function readQuickMaterial(payload: Payload, user: PayloadRequest['user']): Promise<QuickMaterial> {
  const agencies = await payload.find({ collection: 'agencies', sort: 'name', ...live })
  const programmes = await payload.find({ collection: 'programmes', sort: 'plainName', ...live })
  const { cityName, siteName, example } = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true })
  const own = new Set(Array.isArray(user?.agencies) ? user.agencies.map(relatedId) : [])
  return {
    isPublisher: isPublisher(user),
    agencies: agencies.docs
      .filter(({ id }) => isPublisher(user) || own.has(String(id)))
      .map(({ id, slug, name, shortName }) => ({ id: String(id), slug: slug ?? '', name, shortName: shortName ?? name })),
    programmes: programmes.docs.map(({ id, slug, plainName }) => ({ id: String(id), slug: slug ?? '', name: plainName ?? '' })),
    settings: { cityName: cityName ?? '', siteName: siteName ?? '', example: example === true },
    siteUrl: cmsConfiguration().siteUrl,
  }
}
