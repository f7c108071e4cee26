import { hostOf, isTrusted, linksIn } from '../checks/live-link.ts'
import { type PieceCheck, rowsOf } from '../piece-check.ts'
import { plainText, textAt } from '../piece-texts.ts'

/** Every link of a claim must be dead, whatever it looks like. */
export const claimLink: PieceCheck = {
  id: 'live-link',
  dimension: 'safe',
  severity: 'must',
  find: ({ piece, texts, lists }) => {
    if (piece.type !== 'clarification') return []
    const rows = rowsOf(piece.claimLinks).map((row, index) => ({ field: `claimLinks.${index}.link`, text: plainText(row.link) }))
    return [{ field: 'claim', text: textAt(texts, 'claim') }, ...rows].flatMap(({ field, text }) =>
      linksIn(text)
        .filter(({ found }) => field !== 'claim' || !isTrusted(hostOf(found), lists))
        .map(({ found, index }) => ({
          field,
          start: index,
          end: index + found.length,
          message: `“${found}” masih dapat diketuk. Klarifikasi tidak boleh mengantar orang ke penipunya.`,
          fix: `Matikan tautannya: ${hostOf(found).replaceAll('.', '[dot]')}.`,
        })),
    )
  },
}
