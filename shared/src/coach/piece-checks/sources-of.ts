import type { Piece } from '../piece.ts'
import { rowsOf } from '../piece-check.ts'
import { plainText } from '../piece-texts.ts'

/** A source row of a document, as far as it is filled in. */
export type SourceRow = { field: string; fact: string; value: string; title: string; otherValue: string; status: string }

/** The sources that a document names; undefined for a type that has none. */
export function sourcesOf(piece: Piece): SourceRow[] | undefined {
  if (piece.type === 'agency' || piece.type === 'paper' || piece.type === 'clarification') return undefined
  const field = piece.type === 'topic' ? 'figures' : 'sources'
  const rows = piece.type === 'topic' ? piece.figures : piece.sources
  return rowsOf(rows).map((row, index) => ({
    field: `${field}.${index}`,
    fact: plainText(row.fact).trim(),
    value: plainText(row.value).trim(),
    title: plainText(row.title).trim(),
    otherValue: plainText(row.otherValue).trim(),
    status: plainText(row.status),
  }))
}
