import type { ContentType } from '../../content/index.ts'
import { missing, type PieceCheck } from '../piece-check.ts'
import { titleField } from '../piece-texts.ts'

/** Characters of a title: the most that fits the page, and the most that a chat preview shows in full. */
const limits: Record<ContentType, { most: number; well: number }> = {
  programme: { most: 70, well: 60 },
  guide: { most: 90, well: 65 },
  notice: { most: 110, well: 75 },
  story: { most: 110, well: 100 },
  clarification: { most: 120, well: 110 },
  topic: { most: 60, well: 45 },
  agency: { most: 120, well: 75 },
  paper: { most: 80, well: 60 },
}

/** Titles that a chat preview can show. */
export const titleLength: PieceCheck = {
  id: 'title-length',
  dimension: 'shareable',
  severity: 'should',
  find: ({ piece, title }) => {
    const field = titleField(piece.type)
    if (title === undefined)
      return [
        {
          ...missing(
            field,
            'Judul belum ditulis. Judul adalah hal pertama yang dibaca orang di WhatsApp.',
            'Tulis manfaatnya dalam beberapa kata.',
          ),
          severity: 'must',
        },
      ]
    const { most, well } = limits[piece.type]
    const { length } = title.text
    if (length <= well) return []
    const message = `Judul ${length} huruf; pratinjau di WhatsApp memotongnya setelah kira-kira ${well}.`
    return [
      {
        field,
        start: 0,
        end: length,
        message,
        fix: `Ringkas menjadi paling banyak ${well} huruf: manfaat, untuk siapa.`,
        severity: length > most ? 'must' : 'should',
      },
    ]
  },
}
