import { type ContentType, collectionOf, contentTypeNames, type Media } from '@ruang-solusi/shared/content'
import type { FlattenedField, Payload } from 'payload'
import type { Consents } from '../consent/cover.ts'
import { readConsents } from '../consent/read-consents.ts'

/** A document of a public collection as stored, in all locales. */
export type Stored = Record<string, unknown> & {
  id: string
  slug: string
  _status?: string
  deletedAt?: string | null
  publishedOn?: string
  takeDownOn?: string | null
  wasPublished?: boolean
}

type StoredFile = Omit<Media, 'hash' | 'focalX' | 'focalY'> & {
  id: string
  filename: string
  focalX?: number | null
  focalY?: number | null
}

/** `stored` is the whole row, which also says who is shown and who agreed. */
type StoredImage = { id: string; hash: string; stored: Record<string, unknown>; contract: Media }

/** All that an export may need, read once. */
export type Everything = {
  documents: Record<ContentType, Stored[]>
  media: StoredImage[]
  consents: Consents
  redirects: { from: string; to?: { relationTo: string; value: string } | null }[]
  settings: Record<string, unknown>
  settingsFields: FlattenedField[]
}

const everyLocale = {
  locale: 'all',
  fallbackLocale: false,
  depth: 0,
  overrideAccess: true,
  pagination: false,
  limit: 0,
  sort: 'id',
} as const

/** The hash that names an image, from its stored file name. */
export const hashOfFile = (filename: string): string => filename.replace(/\.webp$/, '')

/** An image as it is stored, with what the snapshot says of it. */
export function imageOf(stored: Record<string, unknown>): StoredImage {
  const { id, filename, alt, width, height, focalX, focalY } = stored as unknown as StoredFile
  const hash = hashOfFile(filename)
  const written = Object.fromEntries(Object.entries(alt).filter(([, text]) => text)) as Media['alt']
  return { id, hash, stored, contract: { hash, alt: written, width, height, focalX: focalX ?? 50, focalY: focalY ?? 50 } }
}

/** Reads every public collection (trash too, since a trashed page is gone), the images, old addresses and settings. */
export async function readEverything(payload: Payload): Promise<Everything> {
  const read = async (type: ContentType) => {
    const { docs } = await payload.find({ collection: collectionOf[type], trash: true, ...everyLocale })
    return [type, docs as unknown as Stored[]] as const
  }
  const documents = Object.fromEntries(await Promise.all(contentTypeNames.map(read))) as Everything['documents']
  const media = await payload.find({ collection: 'media', ...everyLocale })
  const redirects = await payload.find({ collection: 'redirects', ...everyLocale })
  const settings = await payload.findGlobal({ slug: 'site-settings', locale: 'all', fallbackLocale: false, depth: 0, overrideAccess: true })
  const settingsConfig = payload.globals.config.find(({ slug }) => slug === 'site-settings')
  return {
    documents,
    media: media.docs.map((image) => imageOf(image as unknown as Record<string, unknown>)),
    consents: await readConsents(payload),
    redirects: redirects.docs as unknown as Everything['redirects'],
    settings: settings as unknown as Record<string, unknown>,
    settingsFields: (settingsConfig?.flattenedFields ?? []).filter(({ name }) => name !== 'globalType'),
  }
}
