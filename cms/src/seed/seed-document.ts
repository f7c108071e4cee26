import { locales } from '@ruang-solusi/shared/locale'
import type { CollectionSlug, Payload } from 'payload'
import { dataInLocale, type Ids, speaks } from './data-in-locale.ts'

/** The id of the document whose `field` holds a value, also in the trash. */
export async function findId(payload: Payload, collection: CollectionSlug, field: string, value: string): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { [field]: { equals: value } },
    limit: 1,
    depth: 0,
    trash: true,
    overrideAccess: true,
  })
  return docs[0] && String(docs[0].id)
}

type Seeded = {
  collection: CollectionSlug
  /** The field that tells documents of the collection apart. */
  known: 'slug' | 'key' | 'name'
  /** In the contract's shape. */
  document: Record<string, unknown>
}

/** Creates a document in every language it speaks, unless it is there already; returns its id. */
export async function seedDocument(payload: Payload, { collection, known, document }: Seeded, ids: Ids): Promise<string> {
  const existing = await findId(payload, collection, known, String(document[known]))
  if (existing) return existing
  const config = payload.collections[collection]?.config
  const fields = config?.flattenedFields ?? []
  const status = config?.versions ? { _status: 'published' as const } : {}
  const options = { collection, depth: 0, overrideAccess: true, context: { keepDays: true } }
  const data = { ...dataInLocale(fields, document, 'id', ids), ...status }
  const created = await payload.create({ ...options, data: data as never, locale: 'id' })
  for (const locale of locales.filter((candidate) => candidate !== 'id' && speaks(document, candidate))) {
    const translated = dataInLocale(fields, document, locale, ids, created as unknown as Record<string, unknown>)
    await payload.update({ ...options, id: created.id, data: { ...translated, ...status } as never, locale })
  }
  return String(created.id)
}
