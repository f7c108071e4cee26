import type { CollectionSlug, PayloadRequest, RelationshipField } from 'payload'
import { idOf } from '../../access/agencies-of.ts'

/** Titles of the documents that a field links to, in its order; one that this user may not read stays unnamed. */
export async function titlesOf(value: unknown, { relationTo }: RelationshipField, req: PayloadRequest): Promise<string[]> {
  const ids = [value ?? []].flat().map((reference) => String(idOf(reference)))
  const collection = relationTo as CollectionSlug
  const titleField = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    draft: true,
    overrideAccess: false,
    user: req.user,
  })
  const titles = new Map((docs as unknown as Record<string, unknown>[]).map((doc) => [String(doc.id), doc[titleField]]))
  return ids.map((id) => String(titles.get(id) ?? 'Tidak dapat Anda buka'))
}
