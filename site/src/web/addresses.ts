import { contentTypeNames } from '@ruang-solusi/shared/content'
import { kitPath, pathOf } from '@ruang-solusi/shared/paths'
import { unmirrored } from '../unmirrored.ts'
import type { LoadedRelease } from './loaded-release.ts'

const cardTypes = [...contentTypeNames, 'page'].join('|')
const cardAddress = new RegExp(`^/kartu/(${cardTypes})/([a-z0-9-]{1,80})-[0-9a-f]{16}\\.(?:png|jpg)$`)
const runOrFetched = /^\/(?:_astro\/[\w-][\w.-]*|(?:(?:jv|en)\/)?(?:cek|cari)\/[a-z-]+-[0-9a-f]{8,64}\.json)$/
const pictureAddress = /^\/gambar\/([0-9a-f]{32})-\d{1,5}\.(?:avif|webp|jpg)$/

/** Whether a file that a page runs or fetches is named by the hash of its content. */
export const isHashNamedPart = (path: string): boolean => runOrFetched.test(path)

/** What an address of a card names; undefined when it is none. */
export function parseCardAddress(path: string): { type: string; slug: string } | undefined {
  const match = cardAddress.exec(path)
  return match === null ? undefined : { type: match[1] ?? '', slug: match[2] ?? '' }
}

/** Whether an address belongs to a document that is no longer public (its page or share kit, a mirror of one, or a card) or to a withdrawn picture. */
export function isGone(path: string, { gone, withdrawnPictures }: LoadedRelease): boolean {
  const picture = pictureAddress.exec(path)?.[1]
  if (picture !== undefined) return withdrawnPictures.has(picture)
  const card = parseCardAddress(path)
  if (card !== undefined) return gone.some(({ type, slug }) => type === card.type && slug === card.slug)
  const page = `${unmirrored(path).replace(/\/$/, '')}/`
  return gone.some(({ type, slug }) => pathOf(type, slug) === page || kitPath(type, slug) === page)
}
