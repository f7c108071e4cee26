import type { ContentCollection } from '@ruang-solusi/shared/content'
import type { Field, FilterOptions, Payload, PayloadRequest } from 'payload'
import { agenciesOf } from '../access/agencies-of.ts'
import { isPublisher } from '../access/roles.ts'
import { type Words, words } from '../words.ts'
import { localisedTextarea } from './localised.ts'

type Options = { name: string; label: Words; description?: Words; to: ContentCollection; many?: boolean; required?: boolean }

/** Types whose documents belong to an agency; authors link only to those of their own. */
const ownedByAgencies = new Set<ContentCollection>(['programmes', 'stories', 'clarifications', 'notices', 'guides'])

// what is offered; `hooks/only-own-references` is what holds
const ofOwnAgencies: FilterOptions = ({ req }) => !req.user || isPublisher(req.user) || { agency: { in: agenciesOf(req.user) } }

/** Whether documents of a collection, or pictures, belong to an agency. */
export const isOwned = (payload: Payload, collection: string): boolean =>
  payload.collections[collection as 'media']?.config.flattenedFields.some(({ custom }) => custom?.decidesWhoWrites === true) === true

const components = { Diff: '/src/admin/versions/link-diff.tsx#LinkDiff' }

/** A link to another document, stored by id and published by slug. */
export const reference = ({ name, label, description, to, many = false, required = false }: Options): Field =>
  ({
    type: 'relationship',
    name,
    label,
    relationTo: to,
    hasMany: many,
    required,
    ...(ownedByAgencies.has(to) ? { filterOptions: ofOwnAgencies } : {}),
    admin: { components, ...(description ? { description } : {}) },
  }) as Field

const onlyOne = (ids: string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined)
/** Consents that a story or picture stands on; private, and each seen only by those who may. */
export const consentsField = (label: Words, description: Words, condition: (data: Record<string, unknown>) => boolean): Field => ({
  type: 'relationship',
  name: 'consents',
  label,
  relationTo: 'consents',
  hasMany: true,
  custom: { private: true },
  // a copy tells of somebody else
  hooks: { beforeDuplicate: [() => []] },
  admin: { components, description, condition },
})

/** The agency a document belongs to; it decides which authors may write. */
export const agencyField: Field = {
  type: 'relationship',
  name: 'agency',
  label: words('Dinas atau kelurahan', 'Agency'),
  relationTo: 'agencies',
  required: true,
  index: true,
  custom: { decidesWhoWrites: true },
  defaultValue: ({ user }: { user: PayloadRequest['user'] }) => (isPublisher(user) ? undefined : onlyOne(agenciesOf(user))),
  filterOptions: ({ req }) => !req.user || isPublisher(req.user) || { id: { in: agenciesOf(req.user) } },
  admin: { description: words('Siapa yang menjalankan dan menjawab pertanyaan warga.', 'Who runs it and answers residents.') },
}

/** Whose picture it is: of an author's agency, or of the whole city when empty. It is never published. */
export const pictureAgencyField: Field = {
  ...agencyField,
  label: words('Milik dinas', 'Agency'),
  required: false,
  custom: { decidesWhoWrites: true, private: true },
  admin: {
    description: words('Kosong = boleh dipakai semua dinas.', 'Empty = for every agency.'),
  },
} as Field

/** Papers to bring, in the order the counter asks for them. */
export const papersField: Field = {
  type: 'array',
  name: 'papers',
  label: words('Yang perlu dibawa', 'Papers to bring'),
  labels: { singular: words('Dokumen', 'Paper'), plural: words('Dokumen', 'Papers') },
  admin: {
    description: words(
      'Urutkan seperti yang diminta loket. Cara mengurus bila belum punya muncul sendiri dari halaman dokumennya.',
      'In the order the counter asks. What to do when lacking one comes from its own page.',
    ),
  },
  fields: [
    reference({ name: 'paper', label: words('Dokumen', 'Paper'), to: 'papers', required: true }),
    localisedTextarea({
      name: 'note',
      label: words('Catatan', 'Note'),
      description: words('Misalnya: fotokopi 2 lembar.', 'For example: 2 copies.'),
      required: false,
    }),
  ],
}

/** A picture from the library; pictures of recognisable people are offered once their consent is recorded. */
export const imageField = (name: 'image' | 'logo', label: Words, description: Words): Field => ({
  type: 'upload',
  name,
  label,
  relationTo: 'media',
  filterOptions: { or: [{ people: { not_equals: 'recognisable' } }, { consents: { exists: true } }] },
  admin: { description },
})
