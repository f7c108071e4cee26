import type { Dimension, Severity } from './finding.ts'
import type { Piece } from './piece.ts'
import type { PieceText } from './piece-texts.ts'
import type { WordLists } from './word-lists.ts'

/** What a check says about a field; 0 and 0 where nothing is written yet. */
export type PieceRemark = { field: string; start: number; end: number; message: string; fix: string; severity?: Severity }

/** A document with its texts, as the checks of whole documents see it. */
export type PieceFacts = {
  piece: Piece
  texts: PieceText[]
  title: PieceText | undefined
  summary: PieceText | undefined
  lists: WordLists
}

/** One thing the coach looks for in a whole document. */
export type PieceCheck = {
  id: string
  dimension: Dimension
  severity: Severity
  find: (facts: PieceFacts) => PieceRemark[]
}

/** A remark about a field that is still empty. */
export const missing = (field: string, message: string, fix: string): PieceRemark => ({ field, start: 0, end: 0, message, fix })

/** The rows of a list that hold something; none for whatever is no list. */
export const rowsOf = <Row>(value: readonly Row[] | null | undefined): NonNullable<Row>[] =>
  Array.isArray(value) ? value.filter((row): row is NonNullable<Row> => typeof row === 'object' && row !== null) : []

/** Whether a list or text of a form is empty. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** All that the editor has written, for looking up whether something is said at all. */
export const saidBy = (texts: PieceText[]): string =>
  texts
    .filter(({ voice }) => voice === 'editor')
    .map(({ text }) => text)
    .join('\n')
