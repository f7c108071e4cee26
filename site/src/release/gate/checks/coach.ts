import { adjustLists, type ListChanges, type Piece, type PieceImage, reviewPiece, type WordLists } from '@ruang-solusi/shared/coach'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import { documentsOf, type Snapshot } from '@ruang-solusi/shared/snapshot'
import type { Check } from '../check.ts'

function listsFor({ agencies, coach, settings }: Snapshot, siteUrl: string): WordLists {
  const lists = adjustLists((coach ?? {}) as ListChanges)
  const numbers = [settings, ...agencies.flatMap(({ places }) => places)].flatMap(({ phone, whatsapp }) => [phone ?? '', whatsapp ?? ''])
  return {
    ...lists,
    officialNumbers: numbers.filter((number) => number !== ''),
    ownHosts: [new URL(siteUrl).hostname],
  }
}

/** Nothing goes live that the coach says must be changed: the same code as in the CMS, for whatever came past it. */
export const checkCoach: Check = ({ siteUrl, snapshot }) => {
  const lists = listsFor(snapshot, siteUrl)
  const pictures = new Map(snapshot.media.map((image) => [image.hash, image]))
  const imagesOf = (document: object): PieceImage[] =>
    Object.entries(document).flatMap(([field, value]) => {
      const picture = pictures.get(field === 'image' || field === 'logo' ? value : undefined)
      return picture ? [{ field, alt: picture.alt }] : []
    })
  return contentTypeNames.flatMap((type) =>
    documentsOf(snapshot, type).flatMap((document) =>
      reviewPiece({ ...document, type, images: imagesOf(document) } as Piece, lists)
        .filter(({ severity }) => severity === 'must')
        .map(({ check, field, message, fix = '' }) => ({
          page: pathOf(type, document.slug),
          message: `has the finding ${check} at ${field}`,
          problem: `${message} ${fix}`.trim().replace(/\.$/, ''),
        })),
    ),
  )
}
