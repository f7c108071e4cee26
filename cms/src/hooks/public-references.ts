import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { References } from '../snapshot/project-fields.ts'
import { hashOfFile } from '../snapshot/read-everything.ts'
import { nested } from './nested.ts'

/** Looks references up as the snapshot would, and says which ones cannot be shown to residents. */
export function publicReferences(req: PayloadRequest): { references: References; problems: { path: string; message: string }[] } {
  const problems: { path: string; message: string }[] = []
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
    slugOf: async (collection, id, path) => {
      const found = await find(collection, id)
      const isPublic = found?._status === 'published' && dayInJakarta(new Date(String(found.publishedOn))) <= dayInJakarta(new Date())
      if (isPublic) return String(found?.slug)
      const name = String(found?.name ?? found?.plainName ?? id)
      problems.push({ path, message: `“${name}” belum tayang. Terbitkan dulu, atau pilih yang lain.` })
      return undefined
    },
    imageOf: async (id, path) => {
      const found = await find('media', id)
      if (found !== null && found.people !== 'recognisable') return hashOfFile(String(found.filename))
      problems.push({
        path,
        message:
          found === null
            ? 'Gambar ini sudah dihapus. Pilih gambar lain.'
            : 'Gambar ini memuat orang yang bisa dikenali. Pilih gambar lain.',
      })
      return undefined
    },
  }
  return { references, problems }
}
