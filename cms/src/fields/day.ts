import { dayInJakarta, isIsoDay } from '@ruang-solusi/shared/day'
import type { Field, FieldHook } from 'payload'
import { APIError } from 'payload'
import { type Words, words } from '../words.ts'

/** A day becomes noon UTC of that day in Asia/Jakarta, so both databases order and print it alike. */
const toNoon: FieldHook = ({ value, field }) => {
  if (value === undefined || value === null || value === '') return value ?? null
  const text = value instanceof Date ? value.toISOString() : String(value)
  const written = text.slice(0, 10)
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !isIsoDay(written)) throw notADay(text, field.name)
  const instant = new Date(text.length === 10 ? `${text}T12:00:00Z` : text)
  if (Number.isNaN(instant.getTime())) throw notADay(text, field.name)
  return `${dayInJakarta(instant)}T12:00:00.000Z`
}

const notADay = (text: string, name: string | undefined) =>
  new APIError(
    `Tanggal “${text.slice(0, 40)}” pada ${name} tidak ada di kalender. Pilih dari kalender atau tulis seperti 2026-11-30.`,
    400,
    null,
    true,
  )

/** A calendar day in Asia/Jakarta. */
export const day = (options: {
  name: string
  label: Words
  description?: Words
  required?: boolean
  sidebar?: boolean
  /** A duplicate starts without it. */
  forgottenInCopy?: boolean
}): Field => ({
  type: 'date',
  name: options.name,
  label: options.label,
  required: options.required ?? false,
  hooks: { beforeValidate: [toNoon], ...(options.forgottenInCopy ? { beforeDuplicate: [() => null] } : {}) },
  admin: {
    description: options.description ?? words('Pilih dari kalender.', 'Pick from the calendar.'),
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
    ...(options.sidebar ? { position: 'sidebar' } : {}),
  },
})
