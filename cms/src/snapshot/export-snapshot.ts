import { relaxationsIn } from '@ruang-solusi/shared/coach'
import { type ContentType, collectionOf, contentTypeNames, contentTypes, SiteSettings } from '@ruang-solusi/shared/content'
import { dayInJakarta, type IsoDay } from '@ruang-solusi/shared/day'
import { canonicalJson, Snapshot, sha256, snapshotVersion } from '@ruang-solusi/shared/snapshot'
import type { Payload } from 'payload'
import { changesOf } from '../coach/changes-of.ts'
import { mayHaveKit, pictureGap } from '../consent/cover.ts'
import { fitProblems } from '../eligibility/programme-problems.ts'
import { readProgrammeRule } from '../eligibility/programme-rule.ts'
import { readCatalogue, referencesIn } from '../eligibility/read-catalogue.ts'
import { contractMessage, fieldPath, labelAt } from './contract-message.ts'
import { exportCatalogue } from './export-catalogue.ts'
import { ExportProblem } from './export-problem.ts'
import { oldAddresses } from './old-addresses.ts'
import { projectFields, type References } from './project-fields.ts'
import { publicDocuments } from './public-documents.ts'
import { readEverything } from './read-everything.ts'
import { resolveForDay } from './resolve-for-day.ts'
import { withdrawn } from './withdrawn.ts'

const byKey =
  <Item>(key: (item: Item) => string) =>
  (a: Item, b: Item) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0

/**
 * Everything public on a day as canonical JSON with its SHA-256.
 * @throws ExportProblem naming the document when one does not fit its contract; nothing half-done leaves.
 */
export async function exportSnapshot(payload: Payload, day: IsoDay = dayInJakarta(new Date())): Promise<{ json: string; hash: string }> {
  const everything = await readEverything(payload)
  const { live, slugs } = publicDocuments(everything, day)
  const { consents } = everything
  const images = new Map(everything.media.map((image) => [image.id, image]))
  const usedImages = new Set<unknown>()
  const publicSlug: References['slugOf'] = async (collection, id) => slugs.get(collection)?.get(id as string)
  const guides: References = { slugOf: publicSlug, imageOf: async () => undefined, questions: [] }
  const catalogue = await readCatalogue(payload, { references: guides })
  const keys = referencesIn(catalogue)
  const references: References = {
    ...keys,
    slugOf: async (...reference) => (await publicSlug(...reference)) ?? keys.slugOf(...reference),
    imageOf: async (id) => {
      const image = images.get(id as string)
      if (image === undefined || pictureGap(image.stored, day, consents) !== undefined) return undefined
      usedImages.add(id)
      return image.hash
    },
  }

  const projectType = async (type: ContentType) => {
    const fields = payload.collections[collectionOf[type]]?.config.flattenedFields ?? []
    const documents = await Promise.all(
      live[type].map(async (stored) => {
        const refuse = (problem: string): never => {
          throw new ExportProblem(`“${stored.slug}” belum bisa ditayangkan. ${problem}`, { type, slug: stored.slug })
        }
        if (type === 'programme') {
          const [misfit] = fitProblems(await readProgrammeRule(fields, stored, references), catalogue, day)
          if (misfit) refuse(`${labelAt(fields, misfit.path)}: ${misfit.message}`)
        }
        const kept = type === 'story' && !mayHaveKit(stored, consents) ? { onlyHere: true } : {}
        const projected = { ...resolveForDay(type, await projectFields(fields, stored, references), day), ...kept }
        const parsed = contentTypes[type].safeParse(projected)
        if (parsed.success) return parsed.data
        const issue = parsed.error.issues[0]
        return refuse(
          issue ? `${labelAt(fields, fieldPath(issue, fields))}: ${contractMessage(issue, projected)}` : 'Isinya tidak lengkap.',
        )
      }),
    )
    return [collectionOf[type], documents.sort(byKey(({ slug }) => slug))] as const
  }

  const settings = SiteSettings.safeParse(await projectFields(everything.settingsFields, everything.settings, references))
  if (!settings.success) throw new ExportProblem('Pengaturan situs belum lengkap. Buka Pengaturan › Pengaturan situs dan isi yang kosong.')
  const lists = Object.fromEntries(await Promise.all(contentTypeNames.map(projectType)))
  const media = [...usedImages].map((id) => images.get(id as string)?.contract).filter((image) => image !== undefined)
  const old = oldAddresses({ everything, slugs, day })
  const coach = relaxationsIn(changesOf(await payload.findGlobal({ slug: 'word-lists', depth: 0, overrideAccess: true })))
  const snapshot = Snapshot.parse({
    version: snapshotVersion,
    settings: settings.data,
    ...lists,
    ...exportCatalogue(catalogue),
    media: media.sort(byKey(({ hash }) => hash)),
    ...old,
    withdrawn: withdrawn({ everything, gone: old.gone, day }),
    ...(coach ? { coach } : {}),
  })
  const json = canonicalJson(snapshot)
  return { json, hash: await sha256(json) }
}
