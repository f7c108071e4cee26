import type { Field, FieldHook } from 'payload'
import type { Words } from '../../words.ts'

/** A plain list that editors write with Enter after each item. */
export const textsField = (options: { name: string; label: Words; description: Words; tidy: FieldHook }): Field => ({
  type: 'text',
  name: options.name,
  label: options.label,
  hasMany: true,
  hooks: { beforeValidate: [options.tidy] },
  admin: { description: options.description },
})
