import type { PieceCheck } from '../piece-check.ts'
import { sentencesOf } from '../reading/sentences.ts'

const joins = /\s(?:dan|serta|sekaligus|juga)\s/gi

/** One idea a page: a title of several things, or a summary of many sentences, is several posts. */
export const oneIdea: PieceCheck = {
  id: 'one-idea',
  dimension: 'shareable',
  severity: 'should',
  find: ({ piece, title, summary }) => {
    const message = 'Terlalu banyak hal dalam satu kiriman. Yang dibagikan dan diingat orang hanya satu.'
    const fix = 'Pilih satu hal yang paling berguna. Hal lain jadikan kiriman sendiri.'
    const crowded = title !== undefined && title.voice === 'editor' && piece.type !== 'clarification' && isCrowded(title.text)
    const isLong = summary !== undefined && sentencesOf(summary.text).length > 3
    return [
      ...(crowded ? [{ field: title.field, start: 0, end: title.text.length, message, fix }] : []),
      ...(isLong ? [{ field: summary.field, start: 0, end: summary.text.length, message, fix }] : []),
    ]
  },
}

const isCrowded = (title: string): boolean =>
  title.includes(';') || (title.match(joins) ?? []).length > 1 || sentencesOf(title).length > 2 || title.split(',').length > 4
