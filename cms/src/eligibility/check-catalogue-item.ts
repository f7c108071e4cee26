import { CatalogueParameter, CatalogueQuestion } from '@ruang-solusi/shared/content'
import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { Locale } from '@ruang-solusi/shared/locale'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { contractProblems } from '../hooks/contract-problems.ts'
import { nested } from '../hooks/nested.ts'
import { labelAt } from '../snapshot/contract-message.ts'
import { inAllLocales } from '../snapshot/in-all-locales.ts'
import { projectFields } from '../snapshot/project-fields.ts'
import { brokenUses, sayUses } from './broken-uses.ts'
import { parameterProblems, questionProblems } from './catalogue-item-problems.ts'
import { changedVerdicts, sayChanges } from './changed-verdicts.ts'
import type { Problem } from './problem.ts'
import { readCatalogue, referencesIn, type StoredCatalogue } from './read-catalogue.ts'
import { storedProgrammes } from './stored-programmes.ts'

type Slug = keyof StoredCatalogue
type Item = StoredCatalogue[Slug][number]

const contracts = { questions: CatalogueQuestion, parameters: CatalogueParameter }
const ownProblems = { questions: questionProblems, parameters: parameterProblems }
const telling = ['key', 'kind', 'options', 'min', 'max', 'unit']

/** The field that a use depends on: the first of those that rules are sensitive to and that differs. */
const changedField = (before: object | undefined, after: object): string =>
  telling.find((name) => JSON.stringify(before?.[name as never]) !== JSON.stringify(after[name as never])) ?? 'key'

const takenKey = (catalogue: StoredCatalogue, slug: Slug, { id, key }: Partial<Item>): Problem[] =>
  catalogue[slug].some((other) => other.key === key && other.id !== id)
    ? [{ path: 'key', message: `Kunci “${key}” sudah dipakai. Tulis kunci lain.` }]
    : []

/** A question or parameter is live as soon as it is saved: it must fit its contract, and no stored rule may break or change unseen. */
export const checkCatalogueItem =
  (slug: Slug): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, operation, req }) => {
    const fields = collection.flattenedFields
    const refuse = (problems: Problem[]) => {
      // a key comes from the title, so a missing title is the only thing to say
      const told = problems.length > 1 ? problems.filter(({ path, message }) => path !== 'key' || message !== 'Wajib diisi.') : problems
      const errors = told.map(({ path, message }) => ({ path, message, label: labelAt(fields, path) }))
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
    const id = operation === 'update' ? String(originalDoc.id) : undefined
    const stored = id
      ? await req.payload.findByID({
          collection: slug,
          id,
          locale: 'all',
          fallbackLocale: false,
          depth: 0,
          overrideAccess: true,
          req: nested(req),
        })
      : undefined
    const whole = inAllLocales(fields, data, stored as unknown as Record<string, unknown>, (req.locale ?? 'id') as Locale)
    const before = await readCatalogue(req.payload, { req })
    const more = (projected: object) => [
      ...ownProblems[slug](projected),
      ...takenKey(before, slug, { ...projected, ...(id ? { id } : {}) }),
    ]
    const problems = await contractProblems({ contract: contracts[slug], fields, whole, catalogue: before, more, req })
    if (problems.length > 0) refuse(problems)
    if (id === undefined) return data

    const item = { ...(await projectFields(fields, whole, referencesIn(before))), id } as Item
    const after = { ...before, [slug]: before[slug].map((other) => (other.id === id ? item : other)) }
    const programmes = await storedProgrammes(req.payload, before, req)
    const today = dayInJakarta(new Date())
    const uses = brokenUses(programmes, before, after, today)
    const path = changedField(
      before[slug].find((other) => other.id === id),
      item,
    )
    if (uses.length > 0) refuse([{ path, message: `Belum bisa diubah begitu: ${sayUses(uses)}. Ubah dulu di program itu.` }])
    const changes = data.changesSeen === true ? [] : changedVerdicts(programmes, before, after, today)
    if (changes.length > 0) refuse([{ path: 'changesSeen', message: sayChanges(changes) }])
    return data
  }
