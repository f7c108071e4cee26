import type { Payload, PayloadRequest } from 'payload'
import { nested } from '../hooks/nested.ts'
import type { ProgrammeRule } from './programme-problems.ts'
import { readProgrammeRule } from './programme-rule.ts'
import { referencesIn, type StoredCatalogue } from './read-catalogue.ts'

/** A programme's rule as stored: the live text, or a draft that may follow it. */
export type StoredProgramme = ProgrammeRule & { id: string; slug: string; name: string; state: string; isLive: boolean }

type Values = Record<string, unknown>

const nameOf = ({ plainName, officialName, slug }: Values): string =>
  String((plainName as { id?: string } | null)?.id ?? officialName ?? slug ?? 'Program tanpa nama')

async function find(payload: Payload, draft: boolean, req: PayloadRequest | undefined): Promise<Values[]> {
  const { docs } = await payload.find({
    collection: 'programmes',
    draft,
    ...(draft ? {} : { where: { _status: { equals: 'published' } } }),
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req: nested(req) } : {}),
  })
  return docs as unknown as Values[]
}

/** The rules and cases of all programmes outside the trash: first the live ones, then the latest drafts; ids are looked up in `catalogue`. */
export async function storedProgrammes(payload: Payload, catalogue: StoredCatalogue, req?: PayloadRequest): Promise<StoredProgramme[]> {
  const fields = payload.collections.programmes?.config.flattenedFields ?? []
  const references = referencesIn(catalogue)
  const live = await find(payload, false, req)
  const latest = await find(payload, true, req)
  const read = async (stored: Values, isLive: boolean): Promise<StoredProgramme> => ({
    ...(await readProgrammeRule(fields, stored, references)),
    id: String(stored.id),
    slug: String(stored.slug ?? ''),
    name: nameOf(stored),
    state: String((stored.status as { state?: string } | undefined)?.state ?? ''),
    isLive,
  })
  const programmes: StoredProgramme[] = []
  for (const stored of live) programmes.push(await read(stored, true))
  for (const stored of latest) if (stored._status !== 'published') programmes.push(await read(stored, false))
  return programmes
}
