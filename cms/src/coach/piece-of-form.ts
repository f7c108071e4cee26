import type { Piece, PieceImage } from '@ruang-solusi/shared/coach'
import type { ContentType } from '@ruang-solusi/shared/content'
import { dayInJakarta } from '@ruang-solusi/shared/day'

type Values = Record<string, unknown>

/** The top-level fields that the coach looks at, in any of the collections. */
export const coachedFields: readonly string[] =
  'name plainName officialName summary benefit conditions steps papers cost duration remedy question sources legalBasis status route situation problem turningPoint whatHelped whatYouCanDo area alias programmes programme correction claim claimLinks procedure ifFellForIt evidence corrections body time place startsOn endsOn figures actions places whereToGet ifLacking'.split(
    ' ',
  )

/** The fields that hold a picture. */
export const pictureFields = ['image', 'logo'] as const

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** Instants as the day they mean; everything else as it stands. */
function withDays(value: unknown): unknown {
  if (typeof value === 'string') return instant.test(value) ? dayInJakarta(new Date(value)) : value
  if (Array.isArray(value)) return value.map(withDays)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDays(inner)]))
}

/** A form or a stored document, in one language or in all, as the coach reads it: the same for the panel and for what blocks publishing. */
export function pieceOfForm(type: ContentType, values: Values, images: PieceImage[]): Piece {
  const read = coachedFields.flatMap((name) => {
    const value = values[name]
    // an empty list is a number in the form: how many rows it has
    return value === undefined || typeof value === 'number' ? [] : [[name, withDays(value)] as const]
  })
  return { type, ...Object.fromEntries(read), images } as Piece
}
