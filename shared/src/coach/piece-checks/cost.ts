import { isEmpty, missing, type PieceCheck, saidBy } from '../piece-check.ts'

const said =
  /\b(?:gratis|cuma-cuma|tanpa biaya|tidak (?:dipungut|dikenai|ada) biaya|tidak (?:perlu )?(?:membayar|bayar)|biaya|biayanya|bayar|membayar|tarif|iuran|harga|harganya|tiket)\b/i

/** What it costs: "Gratis" is the best protection against those who ask for money. */
export const cost: PieceCheck = {
  id: 'cost',
  dimension: 'useful',
  severity: 'should',
  find: ({ piece, texts }) => {
    const message = 'Biayanya belum disebut. Bila gratis tidak ditulis, ada yang memungut uang.'
    const fix = 'Tulis “Gratis”, atau biayanya bila memang ada.'
    if ((piece.type === 'programme' || piece.type === 'paper') && isEmpty(piece.cost)) return [missing('cost', message, fix)]
    if (piece.type === 'notice' && !said.test(saidBy(texts))) return [missing('body', message, fix)]
    return []
  },
}
