import { ProblemError } from '@ruang-solusi/shared/errors'
import type { FlattenedField, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Problem } from '../eligibility/problem.ts'
import type { StoredCatalogue } from '../eligibility/read-catalogue.ts'
import { contractMessage, fieldPath, labelAt } from '../snapshot/contract-message.ts'
import { projectFields, type References } from '../snapshot/project-fields.ts'
import { publicReferences } from './public-references.ts'

type Values = Record<string, unknown>

type Checked = {
  contract: z.ZodType
  fields: FlattenedField[]
  /** The document in every locale, as it will be stored. */
  whole: Values
  /** Fills in what depends on the day. */
  resolve?: (projected: Values) => Values
  /** What rules are built from; only documents with a rule need it. */
  catalogue?: StoredCatalogue
  /** What else is wrong, in better words than the contract has for it. */
  more?: (projected: Values, references: References) => Problem[] | Promise<Problem[]>
  req: PayloadRequest
}

const noCatalogue: StoredCatalogue = { questions: [], parameters: [] }

/** Why the snapshot could not carry a document: one problem per field, in Indonesian; empty when it can. */
export async function contractProblems(checked: Checked) {
  const { contract, fields, whole, resolve = (projected) => projected, catalogue = noCatalogue, more = () => [], req } = checked
  const { references, problems } = publicReferences(req, catalogue)
  const isNew = ({ path }: Pick<Problem, 'path'>) => !problems.some((known) => known.path === path || known.path.startsWith(`${path}.`))
  try {
    const projected = resolve(await projectFields(fields, whole, references))
    problems.push(...(await more(projected, references)).filter(isNew))
    for (const issue of contract.safeParse(projected).error?.issues ?? []) {
      const path = fieldPath(issue, fields)
      if (isNew({ path })) problems.push({ path, message: contractMessage(issue, projected) })
    }
  } catch (error) {
    // rich text that no page could show says so itself, with its field
    if (!(error instanceof ProblemError) || error.path === undefined) throw error
    problems.push({ path: error.path, message: error.message })
  }
  return problems.map(({ path, message }) => ({ path, message, label: labelAt(fields, path) }))
}
