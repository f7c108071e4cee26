import { ProblemError } from '@ruang-solusi/shared/errors'
import type { FlattenedField } from 'payload'
import { projectFields, type References } from '../snapshot/project-fields.ts'

type Values = Record<string, unknown>

/** Nothing that is shared shows them: what only pages print at length, and what only the check asks. */
const isShared = (field: FlattenedField): boolean => field.type !== 'richText' && field.custom?.asRule !== true && field.name !== 'cases'

const isUnreadable = (error: unknown): boolean => error instanceof ProblemError || error instanceof RangeError || error instanceof TypeError

/**
 * A draft in the shape of its contract, as far as it can be read. A field that cannot be projected is left out and named.
 * @param read gives the value of one field in all locales; the default takes it from `data` as it is.
 */
export async function projectDraft(
  fields: FlattenedField[],
  data: Values,
  references: References,
  read: (field: FlattenedField) => Values = () => data,
): Promise<{ document: Values; leftOut: string[] }> {
  const document: Values = {}
  const leftOut: string[] = []
  for (const field of fields.filter(isShared)) {
    try {
      Object.assign(document, await projectFields([field], read(field), references))
    } catch (error) {
      if (!isUnreadable(error)) throw error
      leftOut.push(field.name)
    }
  }
  return { document, leftOut }
}
