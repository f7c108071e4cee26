import type { Field, FieldHook } from 'payload'
import { words } from '../words.ts'
import { slugOf } from './slug.ts'

const fillFrom =
  (titleField: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    if (typeof value === 'string' && value !== '') return value
    const title = data?.[titleField]
    const key = typeof title === 'string' ? slugOf(title).replace(/^[^a-z]+/, '') : ''
    return originalDoc?.key ?? (key === '' ? value : key)
  }

/** The name by which rules and cases know a question or a parameter; made from its title when left empty. */
export const catalogueKey = (titleField: string): Field => ({
  type: 'text',
  name: 'key',
  label: words('Kunci', 'Key'),
  unique: true,
  index: true,
  hooks: { beforeValidate: [fillFrom(titleField)] },
  admin: {
    position: 'sidebar',
    description: words(
      'Nama pendek untuk sistem. Kosongkan agar dibuat otomatis. Tidak bisa diganti setelah dipakai sebuah program.',
      'A short name for the system. Leave empty to make it. It cannot change once a programme uses it.',
    ),
  },
})
