import { missing, type PieceCheck } from '../piece-check.ts'

/** Characters a summary needs to stand alone, those a preview shows, and the most there is room for. */
const least = 60
const well = 155
const most = 200

/** Summaries that stand alone in a chat preview. */
export const summaryLength: PieceCheck = {
  id: 'summary-length',
  dimension: 'shareable',
  severity: 'should',
  find: ({ summary }) => {
    const fix = `Tulis 1–2 kalimat, ${least}–${well} huruf: dapat apa, untuk siapa, ke mana.`
    if (summary === undefined)
      return [
        {
          ...missing(
            'summary',
            'Ringkasan belum ditulis. Banyak warga hanya membaca ringkasan, karena kuotanya tidak cukup untuk membuka tautan.',
            fix,
          ),
          severity: 'must',
        },
      ]
    const { field, text } = summary
    if (text.length >= least && text.length <= well) return []
    const message =
      text.length < least
        ? `Ringkasan ${text.length} huruf, terlalu singkat untuk berdiri sendiri.`
        : `Ringkasan ${text.length} huruf; pratinjau di WhatsApp memotongnya setelah ${well}.`
    return [{ field, start: 0, end: text.length, message, fix, severity: text.length > most ? 'must' : 'should' }]
  },
}
