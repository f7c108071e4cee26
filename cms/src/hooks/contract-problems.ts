import { ProblemError } from '@ruang-solusi/shared/errors'
import type { FlattenedField, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { contractMessage, fieldPath, labelAt } from '../snapshot/contract-message.ts'
import { projectFields } from '../snapshot/project-fields.ts'
import { publicReferences } from './public-references.ts'

type Values = Record<string, unknown>

type Checked = {
  contract: z.ZodType
  fields: FlattenedField[]
  /** The document in every locale, as it will be stored. */
  whole: Values
  /** Fills in what depends on the day. */
  resolve?: (projected: Values) => Values
  req: PayloadRequest
}

/** Why the snapshot could not carry a document: one problem per field, in Indonesian; empty when it can. */
export async function contractProblems({ contract, fields, whole, resolve = (projected) => projected, req }: Checked) {
  const { references, problems } = publicReferences(req)
  try {
    const projected = resolve(await projectFields(fields, whole, references))
    for (const issue of contract.safeParse(projected).error?.issues ?? []) {
      const path = fieldPath(issue)
      if (!problems.some((known) => known.path === path)) problems.push({ path, message: contractMessage(issue, projected) })
    }
  } catch (error) {
    // rich text that no page could show says so itself, with its field
    if (!(error instanceof ProblemError) || error.path === undefined) throw error
    problems.push({ path: error.path, message: error.message })
  }
  return problems.map(({ path, message }) => ({ path, message, label: labelAt(fields, path) }))
}
