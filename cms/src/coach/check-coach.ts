import { type PieceFinding, reviewPiece } from '@ruang-solusi/shared/coach'
import type { ContentType } from '@ruang-solusi/shared/content'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { isPublishing } from '../hooks/is-publishing.ts'
import { wholeDocument } from '../hooks/whole-document.ts'
import { labelAt } from '../snapshot/contract-message.ts'
import { pictureFacts } from './picture-facts.ts'
import { pieceOfForm } from './piece-of-form.ts'
import { numbersOfPlaces, readWordLists } from './read-word-lists.ts'

const most = 3

/** What an editor reads at a field: the first few findings, each with why and how. */
function messageOf(findings: PieceFinding[]): string {
  const said = findings.slice(0, most).map(({ message, fix }) => (fix === undefined ? message : `${message} ${fix}`))
  const others = findings.length - said.length
  return [...new Set(said), ...(others > 0 ? [`Dan ${others} lagi di isian ini.`] : [])].join(' ')
}

/** Refuses to publish what the coach says must be changed: every finding at its field, with why and how. Drafts are never stopped. */
export const checkCoach =
  (type: ContentType): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (!isPublishing(data)) return data
    const whole = await wholeDocument(type, { collection, data, operation, originalDoc, req })
    const lists = await readWordLists(req.payload, req)
    const officialNumbers = [...lists.officialNumbers, ...numbersOfPlaces(whole)]
    const piece = pieceOfForm(type, whole, await pictureFacts(whole, req))
    const findings = reviewPiece(piece, { ...lists, officialNumbers }).filter(({ severity }) => severity === 'must')
    if (findings.length === 0) return data
    const errors = [...new Set(findings.map(({ field }) => field))].map((path) => ({
      path,
      message: messageOf(findings.filter(({ field }) => field === path)),
      label: labelAt(collection.flattenedFields, path),
    }))
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
