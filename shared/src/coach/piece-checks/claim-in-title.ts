import type { PieceCheck } from '../piece-check.ts'
import { textAt } from '../piece-texts.ts'

const run = 5
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const runsOf = (text: string): string[] => {
  const words = wordsOf(text)
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_word, index) => words.slice(index, index + run).join(' '))
}

/** A headline that repeats the claim spreads it. */
export const claimInTitle: PieceCheck = {
  id: 'claim-in-title',
  dimension: 'shareable',
  severity: 'should',
  find: ({ piece, texts, title }) => {
    if (piece.type !== 'clarification' || title === undefined) return []
    const claimed = new Set(runsOf(textAt(texts, 'claim')))
    if (!runsOf(title.text).some((words) => claimed.has(words))) return []
    return [
      {
        field: title.field,
        start: 0,
        end: title.text.length,
        message: 'Judul mengulang kabar yang beredar. Yang diingat orang adalah kabar palsunya.',
        fix: 'Tulis yang benar sebagai judul, misalnya “Bantuan didata di kelurahan, gratis”.',
      },
    ]
  },
}
