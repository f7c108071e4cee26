import { dayInJakarta } from '@ruang-solusi/shared/day'
import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { brokenUses, sayUses } from './broken-uses.ts'
import { readCatalogue, type StoredCatalogue } from './read-catalogue.ts'
import { storedProgrammes } from './stored-programmes.ts'

/** Refuses to delete a question or parameter that a stored rule or case needs, naming where. */
export const keepUsedItem =
  (slug: keyof StoredCatalogue): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const before = await readCatalogue(req.payload, { req })
    const after = { ...before, [slug]: before[slug].filter((item) => item.id !== String(id)) }
    const uses = brokenUses(await storedProgrammes(req.payload, before, req), before, after, dayInJakarta(new Date()))
    if (uses.length === 0) return
    throw new APIError(`Belum bisa dihapus: ${sayUses(uses)}. Ubah dulu di program itu.`, 400, null, true)
  }
