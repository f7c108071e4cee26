import type { ContentType, Media } from '@ruang-solusi/shared/content'
import { collectionOf, contentTypeNames } from '@ruang-solusi/shared/content'
import type { IsoDay } from '@ruang-solusi/shared/day'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { pictureGap } from '../consent/cover.ts'
import { readConsents } from '../consent/read-consents.ts'
import { nested } from '../hooks/nested.ts'
import type { References } from '../snapshot/project-fields.ts'
import { imageOf } from '../snapshot/read-everything.ts'
import { projectDraft } from './project-draft.ts'

type Values = Record<string, unknown>

/** What a draft names, for a site that may not know it yet. */
export type DraftReferences = {
  references: References
  known: { [Type in ContentType]?: Values[] }
  media: Media[]
  /** Whether a picture was left out because people can be recognised in it. */
  hidesFaces: () => boolean
}

const typeOf = (collection: string): ContentType | undefined => contentTypeNames.find((type) => collectionOf[type] === collection)

/** The id of a related document; undefined for anything that no form would send. */
function idIn(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value).slice(0, 64) || undefined
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? idIn(value.id) : undefined
}

// references of what is referred to lead nowhere: nothing that is shared follows them
const nowhere: References = { slugOf: async () => undefined, imageOf: async () => undefined, questions: [] }

/** Looks references up for a preview: what is not live yet is shown too, as far as whoever asks may read it. */
export function draftReferences(day: IsoDay, req: PayloadRequest): DraftReferences {
  const known: DraftReferences['known'] = {}
  const media: Media[] = []
  const slugs = new Map<string, string>()
  let hidesFaces = false

  const find = async (collection: CollectionSlug, id: string): Promise<Values | null> =>
    (await req.payload.findByID({
      collection,
      id,
      locale: 'all',
      fallbackLocale: false,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req: nested(req),
    })) as Values | null

  async function learn(type: ContentType, id: string): Promise<string | undefined> {
    const collection = collectionOf[type]
    const found = await find(collection, id)
    if (found === null) return undefined
    const fields: FlattenedField[] = req.payload.collections[collection]?.config.flattenedFields ?? []
    const slug = typeof found.slug === 'string' && found.slug !== '' ? found.slug : `draf-${id.toLowerCase().replace(/[^a-z0-9]/g, '')}`
    const { document } = await projectDraft(fields, found, nowhere)
    known[type] = [...(known[type] ?? []), { ...document, slug }]
    return slug
  }

  const references: References = {
    questions: [],
    slugOf: async (collection, value) => {
      const [type, id] = [typeOf(collection), idIn(value)]
      if (type === undefined || id === undefined) return undefined
      const slug = slugs.get(`${type} ${id}`) ?? (await learn(type, id))
      if (slug !== undefined) slugs.set(`${type} ${id}`, slug)
      return slug
    },
    imageOf: async (value) => {
      const id = idIn(value)
      const found = id === undefined ? null : await find('media', id)
      if (found === null) return undefined
      const { stored, hash, contract } = imageOf(found)
      if (pictureGap(stored, day, await readConsents(req.payload, req)) !== undefined) {
        hidesFaces = true
        return undefined
      }
      media.push(contract)
      return hash
    },
  }
  return { references, known, media, hidesFaces: () => hidesFaces }
}
