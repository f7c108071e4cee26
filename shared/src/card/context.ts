import type { Agency, Media } from '../content/index.ts'
import { formatShortDay } from '../day.ts'
import { ProblemError } from '../errors.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Card } from './card.ts'

/** What a card is built from besides its document. */
export type CardContext = { snapshot: Snapshot; siteUrl: string }

/**
 * The agency a document names.
 * @throws ProblemError when the snapshot does not hold it.
 */
export function agencyOf(slug: string, path: string, { snapshot }: CardContext): Agency {
  const agency = snapshot.agencies.find((candidate) => candidate.slug === slug)
  if (agency === undefined) {
    throw new ProblemError(
      `Instansi "${slug}" yang dipilih pada ${path} belum tayang.`,
      'Tayangkan dulu instansi itu, atau pilih yang lain.',
      { path, value: slug },
    )
  }
  return agency
}

/**
 * The picture a document names, as a card needs it; undefined when it names none.
 * @throws ProblemError when the snapshot does not hold it.
 */
export function imageOf(hash: string | undefined, path: string, { snapshot }: CardContext): Card['image'] {
  if (hash === undefined) return undefined
  const media: Media | undefined = snapshot.media.find((candidate) => candidate.hash === hash)
  if (media === undefined) {
    throw new ProblemError(
      `Gambar "${hash}" yang dipilih pada ${path} tidak ada di antara gambar yang tayang.`,
      'Pilih ulang gambarnya, atau kosongkan kolom itu.',
      { path, value: hash },
    )
  }
  const { width, height, focalX, focalY } = media
  return { hash, width, height, focalX, focalY }
}

/** What every document's card bears: shape, address, day of the last change, example mark. */
export function frameOf(
  document: { example: boolean; changedOn: string },
  { siteUrl }: CardContext,
): { shape: 'landscape'; address: string; date: string; example: boolean } {
  return {
    shape: 'landscape',
    address: new URL(siteUrl).host,
    date: `Diperbarui ${formatShortDay(document.changedOn)}`,
    example: document.example,
  }
}
