import type { Field } from 'payload'

const always = () => true

/**
 * Required where it is written, but not by the database: a required column would be demanded in every language,
 * and what has a condition never is.
 */
export const requiredInForm = (field: Field): Field =>
  ({ ...field, required: true, admin: { ...('admin' in field ? field.admin : {}), condition: always } }) as Field
