import type { Field, TextareaField, TextField, Validate } from 'payload'
import { type Words, words } from '../words.ts'

type Options = {
  name: string
  label: Words
  description?: Words
  required?: boolean
}

const missing = { id: 'Tulis dulu dalam bahasa Indonesia.', en: 'Write it in Indonesian first.' }

/** Indonesian is required, Javanese and English are not; drafts may miss everything. */
export const requiredInIndonesian: Validate = (value, { req, data }) => {
  const isEmpty = value === undefined || value === null || value === ''
  if (!isEmpty || (req.locale ?? 'id') !== 'id') return true
  if ((data as { _status?: string })._status === 'draft') return true
  return req.i18n.language === 'en' ? missing.en : missing.id
}

function localised(type: 'text' | 'textarea', { name, label, description, required = true }: Options): TextField | TextareaField {
  return {
    type,
    name,
    label,
    localized: true,
    required,
    ...(required ? { validate: requiredInIndonesian } : {}),
    admin: description ? { description } : {},
  } as TextField | TextareaField
}

/** A one-line text in the content languages. */
export const localisedText = (options: Options): Field => localised('text', options)

/** A longer text in the content languages. */
export const localisedTextarea = (options: Options): Field => localised('textarea', options)

/** A list that editors write line by line. */
export const lines = ({
  name,
  label,
  description,
  required = false,
  row,
}: Options & { row: { singular: Words; plural: Words } }): Field => ({
  type: 'array',
  name,
  label,
  labels: row,
  ...(required ? { minRows: 1, required: true } : {}),
  admin: { ...(description ? { description } : {}) },
  fields: [localisedTextarea({ name: 'text', label: words('Isi', 'Text') })],
})
