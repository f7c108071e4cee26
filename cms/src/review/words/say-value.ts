import type { Block } from '@ruang-solusi/shared/content'
import { formatDay, isIsoDay } from '@ruang-solusi/shared/day'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { sayRule, type Wording } from '@ruang-solusi/shared/rule-words'
import type { FlattenedField } from 'payload'
import { labelAt } from '../../snapshot/contract-message.ts'

type Values = Record<string, unknown>
/** A line of a document in words: which field, and what it says. */
export type Line = { path: string; label: string; text: string }

const languages = { id: '', jv: ' (bahasa Jawa)', en: ' (bahasa Inggris)' } as const
const isRecord = (value: unknown): value is Values => value !== null && typeof value === 'object' && !Array.isArray(value)

const sayBlock = (block: Block): string =>
  block.kind === 'list'
    ? block.items.map((spans) => `• ${spans.map(({ text }) => text).join('')}`).join('\n')
    : block.spans.map(({ text }) => text).join('')

function saySafely(rule: Rule, wording: Wording): string {
  try {
    return sayRule(rule, wording)
  } catch (error) {
    if (error instanceof ProblemError) return 'Syaratnya belum lengkap.'
    throw error
  }
}

/** One stored choice in the words of its field. */
function sayChoice(field: FlattenedField, value: unknown): string {
  const option = field.type === 'select' ? field.options.find((one) => typeof one === 'object' && one.value === value) : undefined
  const label = typeof option === 'object' ? option.label : undefined
  return isRecord(label) ? String(label.id) : String(value)
}

function sayRow(fields: FlattenedField[], row: Values, wording: Wording): string {
  const lines = sayFields(fields, row, wording)
  return lines.length === 1 ? (lines[0]?.text ?? '') : lines.map(({ label, text }) => `${label}: ${text}`).join('; ')
}

function sayPlain(field: FlattenedField, value: unknown, wording: Wording): string {
  if (value === undefined || value === null || value === '') return ''
  if (field.type === 'array') return (value as Values[]).map((row) => sayRow(field.flattenedFields, row, wording)).join('\n')
  if (field.type === 'richText') return (value as Block[]).map(sayBlock).join('\n')
  if (field.type === 'checkbox') return value === true ? 'ya' : 'tidak'
  if (field.type === 'number') return Number(value).toLocaleString('id-ID')
  if (field.type === 'select') return (Array.isArray(value) ? value : [value]).map((one) => sayChoice(field, one)).join(', ')
  if (typeof value === 'string') return isIsoDay(value) ? formatDay(value) : value
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(', ') : JSON.stringify(value)
}

/** A projected document as lines in the order of its form; empty fields are left out, a translation is a line of its own. */
export function sayFields(fields: FlattenedField[], projected: Values, wording: Wording, prefix = ''): Line[] {
  return fields.flatMap((field) => {
    const value = projected[field.name]
    const path = `${prefix}${field.name}`
    const line = (text: string, language = ''): Line[] =>
      text === '' ? [] : [{ path: path + language, label: labelAt(fields, field.name) + language, text }]
    if (value === undefined) return []
    if (field.type === 'group' && field.custom?.asRule === true) return line(saySafely(value as Rule, wording))
    if (field.type === 'group') {
      const inner = sayFields(field.flattenedFields, value as Values, wording, `${path}.`)
      return inner.map((one) => ({ ...one, label: `${labelAt(fields, field.name)} › ${one.label}` }))
    }
    if (!('localized' in field && field.localized) || !isRecord(value)) return line(sayPlain(field, value, wording))
    return Object.entries(languages).flatMap(([locale, language]) => line(sayPlain(field, value[locale], wording), language))
  })
}
