import { Case, CatalogueParameter, CatalogueQuestion, Programme, Slug } from '@ruang-solusi/shared/content'
import { Rule } from '@ruang-solusi/shared/eligibility/contract'
import { z } from 'zod'

/** Part of the addresses; raised when a field goes away or means something else. */
export const openDataVersion = 1

export const licence = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const

/** A programme with the address of its page; its rule and its cases have files of their own. */
const OpenProgramme = Programme.omit({ rule: true, cases: true, image: true }).extend({ address: z.url() })

const ofProgramme = { programme: Slug, example: z.boolean() }

/** One item of each file, by the file's name. */
export const openItems = {
  programmes: OpenProgramme,
  rules: z.strictObject({ ...ofProgramme, rule: Rule }),
  questions: CatalogueQuestion,
  parameters: CatalogueParameter,
  cases: Case.extend(ofProgramme),
}
export type OpenFileName = keyof typeof openItems
export type OpenItem<Name extends OpenFileName> = z.infer<(typeof openItems)[Name]>

export const openFileNames = Object.keys(openItems) as OpenFileName[]

/** What stands around the items of every file. */
export const openEnvelope = {
  /** Where the schema of the file is. */
  $schema: z.url(),
  version: z.literal(openDataVersion),
  licence: z.literal(licence.name),
  licenceAddress: z.literal(licence.address),
  /** Whom to name when the data are used. */
  publisher: z.string().min(1),
  /** SHA-256 of the content that the file was made from: equal content, equal hash. */
  generatedFrom: z.string().regex(/^[0-9a-f]{64}$/),
  /** Whether everything on the site is an example. */
  example: z.boolean(),
}

/** A whole file. */
export type OpenFile<Name extends OpenFileName = OpenFileName> = z.infer<z.ZodObject<typeof openEnvelope>> & { items: OpenItem<Name>[] }

/** Public address of a file, or of its schema. */
export const openFilePath = (name: OpenFileName, kind: 'data' | 'schema' = 'data'): string =>
  `/data/v${openDataVersion}/${name}${kind === 'schema' ? '.schema' : ''}.json`
