import { locales } from '@ruang-solusi/shared/locale'
import type { FlattenedField } from 'payload'
import type { z } from 'zod'
import { sayPlace } from '../eligibility/rule-form.ts'

type Issue = z.core.$ZodIssue

const named: Record<string, string> = {
  'control-characters': 'Ada karakter tersembunyi yang tidak bisa ditampilkan. Hapus lalu ketik ulang.',
  'iso-day': 'Tanggal tidak ada di kalender. Pilih dari kalender.',
  slug: 'Alamat ini tidak bisa dipakai. Pakai huruf kecil a–z, angka, dan tanda hubung, paling banyak 80.',
  key: 'Kunci ini tidak bisa dipakai. Mulai dengan huruf a–z, lalu huruf kecil, angka, atau tanda hubung, paling banyak 80.',
  phone: 'Tulis nomor dengan kode negara tanpa spasi, misalnya +622931234567.',
  domain: 'Tulis alamat web saja tanpa https, misalnya dinsos.magelangkota.go.id.',
  defanged: 'Tulis tautan yang sudah dimatikan, misalnya bansos[dot]example.',
  colour: 'Tulis warna seperti #0c4f45.',
  'too-pale': 'Warna ini terlalu pucat: tulisan terang di atasnya tidak terbaca. Pilih yang lebih gelap.',
  'too-dark': 'Warna ini terlalu gelap: tulisan gelap di atasnya tidak terbaca. Pilih yang lebih terang.',
}

const isLocale = (key: PropertyKey): boolean => (locales as readonly PropertyKey[]).includes(key)
const localeNames = { id: '', jv: ' (bahasa Jawa)', en: ' (bahasa Inggris)' }

/** Path of the field in the form: the contract's path up to where the form has no field of its own, as inside a translation, a rule or answers. */
export function fieldPath(issue: Issue, fields: FlattenedField[]): string {
  const [name, ...rest] = issue.path
  if (typeof name === 'number') return [name, fieldPath({ ...issue, path: rest }, fields)].filter((part) => part !== '').join('.')
  const field = fields.find((candidate) => candidate.name === name)
  const inner =
    field && 'flattenedFields' in field && field.custom?.asRule !== true ? fieldPath({ ...issue, path: rest }, field.flattenedFields) : ''
  return name === undefined ? '' : inner === '' ? String(name) : `${String(name)}.${inner}`
}

function valueAt(document: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], document)
}

/** Why a document does not fit its contract, in words an editor can act on, with the value. */
export function contractMessage(issue: Issue, document: unknown): string {
  const value = valueAt(document, issue.path)
  const language = localeNames[(issue.path.find(isLocale) ?? 'id') as keyof typeof localeNames]
  const shown = typeof value === 'string' && value !== '' ? ` Isi sekarang: “${value.slice(0, 60)}${value.length > 60 ? '…' : ''}”.` : ''
  if (value === undefined || value === '' || (issue.code === 'too_small' && issue.origin !== 'number')) {
    return issue.code === 'too_small' && issue.origin === 'array' ? 'Isi sedikitnya satu baris.' : `Wajib diisi${language}.`
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return `Terlalu panjang${language}: ${String(value).length} huruf, paling banyak ${issue.maximum}. Pendekkan.${shown}`
  }
  if (issue.code === 'invalid_type' && issue.expected === 'int')
    return `Tulis angka bulat tanpa titik atau koma. Isi sekarang: ${String(value)}.`
  if (issue.code === 'too_big' && issue.maximum < 10_000) return `Angka ${String(value)} terlalu besar, paling banyak ${issue.maximum}.`
  if (issue.code === 'too_big' || issue.code === 'too_small')
    return `Angka ${String(value)} di luar batas. Tulis rupiah penuh tanpa titik, tidak kurang dari 0.`
  const known = named[issue.message]
  if (known !== undefined) return known + shown
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return `Tulis alamat web lengkap, misalnya https://www.kemensos.go.id.${shown}`
  if (issue.code === 'unrecognized_keys') return `Isian “${issue.keys.join(', ')}” tidak dikenal situs. Hubungi pengelola.`
  return `Isian ini belum bisa ditayangkan.${shown}`
}

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'object' && field.label !== null
    ? String((field.label as Record<string, string>).id ?? field.name)
    : field.name

/** The field of that name in any of the blocks, however deep. */
function fieldInBlocks(fields: FlattenedField[], name: string | undefined): FlattenedField | undefined {
  const inner = fields.flatMap((field) => (field.type === 'blocks' ? field.blocks.flatMap((block) => block.flattenedFields) : []))
  if (inner.length === 0) return undefined
  return inner.find((field) => field.name === name) ?? fieldInBlocks(inner, name)
}

/** "Cukup salah satu › baris 2 › Pertanyaan"; without commas, at which the admin would split it. */
function labelInRule(boxes: FlattenedField[], path: string): string {
  const field = fieldInBlocks(boxes, path.split('.').at(-1))
  const place = sayPlace(path).replaceAll(', ', ' › ')
  return field ? `${place} › ${labelOf(field)}` : place
}

/** The label of the field at a form path, in Indonesian; the path itself where a field has none. */
export function labelAt(fields: FlattenedField[], path: string): string {
  const [name, ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find((candidate) => candidate.name === name)
  if (field === undefined) return path
  if (field.custom?.asRule === true && 'flattenedFields' in field) return labelInRule(field.flattenedFields, path)
  const label = labelOf(field)
  const inner = 'flattenedFields' in field && rest.length > 0 ? labelAt(field.flattenedFields, rest.join('.')) : undefined
  return inner === undefined ? label : `${label} › ${inner}`
}
