import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { pictureGap } from '../consent/cover.ts'
import { readConsents } from '../consent/read-consents.ts'
import { referencesIn, type StoredCatalogue } from '../eligibility/read-catalogue.ts'
import { isPublicOn } from '../snapshot/is-public-on.ts'
import type { References } from '../snapshot/project-fields.ts'
import { hashOfFile } from '../snapshot/read-everything.ts'
import { nested } from './nested.ts'

const catalogueCollections = new Set(['questions', 'parameters'])

/** Looks references up as the snapshot would, and says which ones cannot be shown to residents. */
export function publicReferences(
  req: PayloadRequest,
  catalogue: StoredCatalogue,
): { references: References; problems: { path: string; message: string }[] } {
  const problems: { path: string; message: string }[] = []
  const ofCatalogue = referencesIn(catalogue)
  const find = async (collection: string, id: unknown) =>
    (await req.payload.findByID({
      collection: collection as CollectionSlug,
      id: id as string,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req: nested(req),
    })) as Record<string, unknown> | null

  const references: References = {
    ...ofCatalogue,
    slugOf: async (collection, id, path) => {
      // a question that is gone leaves its row unfinished, and the rule's own check says so
      if (catalogueCollections.has(collection)) return ofCatalogue.slugOf(collection, id, path)
      const found = await find(collection, id)
      if (found && isPublicOn(found, dayInJakarta(new Date()))) return String(found.slug)
      const name = String(found?.name ?? found?.plainName ?? id)
      problems.push({ path, message: `“${name}” belum tayang. Terbitkan dulu, atau pilih yang lain.` })
      return undefined
    },
    imageOf: async (id, path) => {
      const found = await find('media', id)
      const gap =
        found === null
          ? 'Gambar ini sudah dihapus. Pilih gambar lain.'
          : pictureGap(found, dayInJakarta(new Date()), await readConsents(req.payload, req))
      if (gap === undefined) return hashOfFile(String(found?.filename))
      problems.push({ path, message: gap })
      return undefined
    },
  }
  return { references, problems }
}
