import { type ContentType, collectionOf } from '@ruang-solusi/shared/content'
import { dayInJakarta, type IsoDay } from '@ruang-solusi/shared/day'
import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { isOwnAgency } from '../access/agencies-of.ts'
import { isPublisher } from '../access/roles.ts'
import { isOver, oldSources } from './due-reasons.ts'
import { titleOf } from './title-of.ts'

type StoredSource = { status?: string | null; checkedOn?: string | null; to?: string | null }
type Stored = Record<string, unknown> & { id: string; agency?: unknown; reviewState?: unknown }

/** A document with facts that nobody verified, that sources tell differently, or that were checked too long ago. */
export type FactsToCheck = { title: string; href: string; unverified: number; disputed: number; old: number }
export type AgencyFacts = { agency: string | undefined; documents: FactsToCheck[] }

const sourced: Partial<Record<ContentType, 'sources' | 'figures'>> = {
  programme: 'sources',
  guide: 'sources',
  notice: 'sources',
  story: 'sources',
  topic: 'figures',
}

/** What in a list of sources needs a look on a day; nothing when all is well. */
export function countFacts(sources: StoredSource[], day: IsoDay): Omit<FactsToCheck, 'title' | 'href'> | undefined {
  const withStatus = (wanted: string) => sources.filter(({ status }) => status === wanted).length
  const counts = { unverified: withStatus('unverified'), disputed: withStatus('disputed'), old: oldSources(sources, day).length }
  return counts.unverified + counts.disputed + counts.old > 0 ? counts : undefined
}

async function readAll(payload: Payload, collection: string, user: TypedUser): Promise<Stored[]> {
  const options = { draft: collection !== 'parameters', pagination: false, depth: 0, overrideAccess: false, locale: 'id', user } as const
  const { docs } = await payload.find({ collection: collection as CollectionSlug, ...options })
  return docs as unknown as Stored[]
}

async function agencyNames(payload: Payload): Promise<Map<unknown, string>> {
  const { docs } = await payload.find({ collection: 'agencies', pagination: false, depth: 0, overrideAccess: true, locale: 'id' })
  return new Map(docs.map(({ id, shortName, name }) => [id, String(shortName ?? name)]))
}

/** Facts to check by agency, the fullest first; what belongs to the whole city has no agency. Authors see their own agencies alone. */
export async function readFacts(payload: Payload, user: TypedUser, day: IsoDay = dayInJakarta(new Date())): Promise<AgencyFacts[]> {
  const names = await agencyNames(payload)
  const mine = (agency: unknown): boolean => isPublisher(user) || isOwnAgency(user, agency)
  const found = new Map<string | undefined, FactsToCheck[]>()
  const add = (agency: unknown, document: Stored, collection: string, sources: StoredSource[]) => {
    const counts = countFacts(sources, day)
    if (counts === undefined || !mine(agency)) return
    const name = names.get(agency)
    const href = `/admin/collections/${collection}/${document.id}`
    found.set(name, [...(found.get(name) ?? []), { title: titleOf(document), href, ...counts }])
  }
  for (const [type, field] of Object.entries(sourced) as [ContentType, string][]) {
    for (const document of await readAll(payload, collectionOf[type], user)) {
      if (document.reviewState !== 'archived' && !isOver(type, document, day))
        add(document.agency, document, collectionOf[type], (document[field] ?? []) as StoredSource[])
    }
  }
  for (const parameter of await readAll(payload, 'parameters', user)) {
    const versions = (parameter.versions ?? []) as StoredSource[]
    add(
      undefined,
      parameter,
      'parameters',
      versions.filter(({ to }) => !to || dayInJakarta(new Date(to)) >= day),
    )
  }
  return [...found].map(([agency, documents]) => ({ agency, documents })).sort((a, b) => b.documents.length - a.documents.length)
}
