import type { CatalogueParameter, CatalogueQuestion } from '@ruang-solusi/shared/content'
import type { Payload, PayloadRequest } from 'payload'
import { nested } from '../hooks/nested.ts'
import { projectFields, type References } from '../snapshot/project-fields.ts'

/** The catalogue with the ids by which documents name it; the engine looks past them. */
export type StoredCatalogue = {
  questions: (CatalogueQuestion & { id: string })[]
  parameters: (CatalogueParameter & { id: string })[]
}

type CatalogueSlug = keyof StoredCatalogue
type Options = { req?: PayloadRequest; references?: References }

/** Looks ids up in a catalogue, and nothing else: a guide that helps has no part in a rule. */
export const referencesIn = ({ questions, parameters }: StoredCatalogue): References => {
  const keys = new Map([...questions, ...parameters].map(({ id, key }) => [id, key]))
  return { slugOf: async (_collection, id) => keys.get(String(id)), imageOf: async () => undefined, questions }
}

const nothing = referencesIn({ questions: [], parameters: [] })

async function readAll<Slug extends CatalogueSlug>(collection: Slug, payload: Payload, { req, references = nothing }: Options) {
  const { docs } = await payload.find({
    collection,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req: nested(req) } : {}),
  })
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  const items: Record<string, unknown>[] = []
  for (const stored of docs as unknown as Record<string, unknown>[]) {
    items.push({ ...(await projectFields(fields, stored, references)), id: String(stored.id) })
  }
  return items as StoredCatalogue[Slug]
}

/** All questions and parameters as stored; `req` keeps the reading inside its transaction, `references` name the guides. */
export async function readCatalogue(payload: Payload, options: Options = {}): Promise<StoredCatalogue> {
  const questions = await readAll('questions', payload, options)
  return { questions, parameters: await readAll('parameters', payload, options) }
}
