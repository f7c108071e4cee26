import type { ContentCollection } from '@ruang-solusi/shared/content'
import { reservedSlugs } from '@ruang-solusi/shared/paths'
import type { Field, FieldHook, PayloadRequest, Validate } from 'payload'
import { nested } from '../hooks/nested.ts'
import { words } from '../words.ts'

/** Letters, digits and hyphens of a title, at most 80 characters, cut at a word. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain.length <= 80
    ? plain
    : plain
        .slice(0, 81)
        .replace(/-[^-]*$/, '')
        .slice(0, 80)
}

type Place = { req: PayloadRequest; collection: string; id?: string | number | undefined }

async function isTaken(slug: string, { req, collection, id }: Place): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: collection as ContentCollection,
    where: { and: [{ slug: { equals: slug } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
    limit: 1,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req: nested(req),
  })
  return docs.length > 0
}

async function freeSlug(wanted: string, place: Place): Promise<string> {
  const base = wanted.slice(0, 76)
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!reservedSlugs.includes(slug) && !(await isTaken(slug, place))) return slug
  }
}

const fillFromTitle =
  (titleField: string): FieldHook =>
  ({ value, data, originalDoc, req, collection }) => {
    if (typeof value === 'string' && value !== '') return value
    const title = data?.[titleField] ?? originalDoc?.[titleField]
    const slug = typeof title === 'string' ? slugOf(title) : ''
    return slug === '' || !collection ? value : freeSlug(slug, { req, collection: collection.slug, id: originalDoc?.id })
  }

const nameCopy: FieldHook = ({ value, req, collection }) =>
  typeof value === 'string' && value !== '' && collection
    ? freeSlug(`${value.slice(0, 68)}-salinan`, { req, collection: collection.slug })
    : value

const validSlug: Validate<string> = async (value, { data, collectionSlug, id, req }) => {
  const isDraft = (data as { _status?: string })._status === 'draft'
  if (!value) return isDraft || 'Alamat halaman kosong. Tulis huruf kecil, angka, dan tanda hubung, misalnya bantuan-sekolah.'
  if (!/^[a-z0-9-]{1,80}$/.test(value)) {
    return `Alamat “${value.slice(0, 90)}” tidak bisa dipakai. Pakai huruf kecil a–z, angka, dan tanda hubung, paling banyak 80.`
  }
  if (reservedSlugs.includes(value)) return `Alamat “${value}” dipakai oleh sistem. Pilih alamat lain.`
  if (!collectionSlug || !(await isTaken(value, { req, collection: collectionSlug, id }))) return true
  return `Alamat “${value}” sudah dipakai halaman lain (mungkin di tempat sampah). Pilih alamat lain.`
}

/** The last part of the public address; made from the title when left empty. */
export const slugField = (titleField: string): Field => ({
  type: 'text',
  name: 'slug',
  label: words('Alamat halaman', 'Page address'),
  unique: true,
  index: true,
  validate: validSlug,
  hooks: { beforeValidate: [fillFromTitle(titleField)], beforeDuplicate: [nameCopy] },
  admin: {
    position: 'sidebar',
    description: words(
      'Kosongkan agar dibuat dari judul. Bila diubah setelah tayang, alamat lama tetap mengantar warga ke sini.',
      'Leave empty to make it from the title. When changed later, the old address keeps leading here.',
    ),
  },
})
