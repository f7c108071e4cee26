/** A row of the form as it stands, before anything is checked. */
export type FormRow = { [field: string]: unknown }

/** The rows of an array or blocks field; an empty one holds a number in the form. */
export const rowsOf = (value: unknown): FormRow[] => (Array.isArray(value) ? value.map(rowOf) : [])

/** A group or a row; an empty one when there is nothing yet. */
export const rowOf = (value: unknown): FormRow => (value !== null && typeof value === 'object' ? (value as FormRow) : {})

/** Whether an editor has put something there. */
export const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** The id that a relationship field holds; empty when nothing is chosen. */
export function relatedId(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return value !== null && typeof value === 'object' && 'id' in value ? relatedId(value.id) : ''
}
