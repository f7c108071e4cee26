import { type ContentType, collectionOf } from '@ruang-solusi/shared/content'
import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { CollectionSlug, Payload } from 'payload'
import { readCatalogue, referencesIn } from '../../eligibility/read-catalogue.ts'
import { projectFields, type References } from '../../snapshot/project-fields.ts'
import { titleOf } from '../title-of.ts'
import { type Line, sayFields } from './say-value.ts'

const unsaid = new Set(['slug', 'example', 'publishedOn', 'changedOn', 'cases'])

/** Names instead of addresses: people read which agency, not its slug. */
function namesIn(payload: Payload, ofCatalogue: References): References {
  const find = async (collection: string, id: unknown) =>
    (await payload.findByID({
      collection: collection as CollectionSlug,
      id: id as string,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
    })) as Record<string, unknown> | null
  return {
    ...ofCatalogue,
    slugOf: async (collection, id, path) => {
      if (collection === 'questions' || collection === 'parameters') return ofCatalogue.slugOf(collection, id, path)
      const found = await find(collection, id)
      return found ? titleOf(found) : undefined
    },
    imageOf: async (id) => {
      const found = await find('media', id)
      return found ? String(found.alt ?? found.filename) : undefined
    },
  }
}

/**
 * The public part of a document in words, field by field: its newest version, or what is live.
 * Private fields never appear, because it is projected as the snapshot is. Undefined when nothing is live.
 */
export async function readInWords(
  payload: Payload,
  type: ContentType,
  id: string,
  version: 'newest' | 'live',
): Promise<Line[] | undefined> {
  const stored = await payload.findByID({
    collection: collectionOf[type],
    id,
    draft: version === 'newest',
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!stored || (version === 'live' && (stored as { _status?: unknown })._status !== 'published')) return undefined
  const fields = (payload.collections[collectionOf[type]]?.config.flattenedFields ?? []).filter(({ name }) => !unsaid.has(name))
  const catalogue = await readCatalogue(payload)
  const projected = await projectFields(fields, stored as unknown as Record<string, unknown>, namesIn(payload, referencesIn(catalogue)))
  return sayFields(fields, projected, { catalogue, asOf: dayInJakarta(new Date()), locale: 'id' })
}
