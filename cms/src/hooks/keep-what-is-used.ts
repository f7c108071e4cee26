import { type ContentType, collectionOf } from '@ruang-solusi/shared/content'
import { APIError, type CollectionBeforeOperationHook, type CollectionSlug, type PayloadRequest } from 'payload'
import { nested } from './nested.ts'

/** Types that cannot be public without one of these. */
const needing: Partial<Record<ContentType, { field: 'agency' | 'topics'; types: ContentType[] }>> = {
  agency: { field: 'agency', types: ['programme', 'story', 'clarification', 'notice', 'guide'] },
  topic: { field: 'topics', types: ['programme', 'story'] },
}

type Arguments = { id?: string; draft?: boolean; data?: { _status?: string; deletedAt?: string | null } }

const takesDown = (operation: string, { draft, data }: Arguments): boolean =>
  operation === 'delete' || (operation === 'update' && draft !== true && (data?._status === 'draft' || Boolean(data?.deletedAt)))

async function dependants(req: PayloadRequest, type: ContentType, id: string): Promise<string[]> {
  const need = needing[type]
  if (need === undefined) return []
  const documents: Record<string, unknown>[] = []
  // one after the other: a MongoDB transaction allows no two operations at once
  for (const dependant of need.types) {
    const { docs } = await req.payload.find({
      collection: collectionOf[dependant] as CollectionSlug,
      where: { and: [{ [need.field]: { in: [id] } }, { _status: { equals: 'published' } }] },
      limit: 5,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req: nested(req),
    })
    documents.push(...(docs as unknown as Record<string, unknown>[]))
  }
  const only = documents.filter((document) => need.field === 'agency' || (Array.isArray(document.topics) && document.topics.length === 1))
  return only.map((document) => String(document.plainName ?? document.name))
}

/** Refuses to take down an agency or topic that public documents cannot do without. */
export const keepWhatIsUsed =
  (type: ContentType): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const change = args as Arguments
    if (needing[type] === undefined || change.id === undefined || !takesDown(operation, change)) return
    const names = await dependants(req, type, change.id)
    if (names.length === 0) return
    const list = names
      .slice(0, 3)
      .map((name) => `“${name}”`)
      .join(', ')
    throw new APIError(
      `Belum bisa diturunkan: masih dipakai ${list}${names.length > 3 ? ' dan lainnya' : ''}. Ganti dulu di sana.`,
      400,
      null,
      true,
    )
  }
