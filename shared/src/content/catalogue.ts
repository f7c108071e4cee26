import { z } from 'zod'
import { Parameter, Question } from '../eligibility/contract.ts'
import { Slug, shortLocalised } from './values.ts'

/** A question of the catalogue: what the engine needs of it, and the words around it. */
export const CatalogueQuestion = Question.safeExtend({
  /** The condition in a few words, as it stands in a list: "Punya KKS", "Desil keluarga", "Penghasilan orang tua sebulan". */
  label: shortLocalised(80),
  /** The opposite of the label of a yes-no question: "Tidak punya KKS". */
  opposite: shortLocalised(80).optional(),
  /** Place in the editor's order; among questions that settle as much, the smaller comes first. */
  order: z.int().min(0).max(999),
  /** The guide that helps to find the answer. */
  guide: Slug.optional(),
})
export type CatalogueQuestion = z.infer<typeof CatalogueQuestion>

/** A threshold of the catalogue, with its name as editors and residents read it. */
export const CatalogueParameter = Parameter.safeExtend({ name: shortLocalised(80) })
export type CatalogueParameter = z.infer<typeof CatalogueParameter>
