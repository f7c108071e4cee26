import type { Field } from 'payload'
import { words } from '../words.ts'

/** Laws, decrees and regulations that a fact stands on. */
export const legalBasisField: Field = {
  type: 'array',
  name: 'legalBasis',
  label: words('Dasar hukum', 'Legal basis'),
  labels: { singular: words('Peraturan', 'Regulation'), plural: words('Peraturan', 'Regulations') },
  fields: [
    { type: 'text', name: 'title', label: words('Nama peraturan', 'Title'), required: true },
    { type: 'text', name: 'url', label: words('Alamat web', 'Web address') },
  ],
}

/** The same where the contract leaves an empty list out. */
export const optionalLegalBasisField: Field = { ...legalBasisField, custom: { leftOutWhenEmpty: true } }
