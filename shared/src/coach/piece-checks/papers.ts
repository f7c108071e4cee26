import { isEmpty, missing, type PieceCheck, saidBy } from '../piece-check.ts'

const said = /\b(?:bawa|membawa|berkas|fotokopi|ktp|kk|kartu|surat|dokumen|tanpa syarat|tidak perlu membawa|cukup datang|serahkan)\b/i

/** Which papers to bring, or that none are needed. */
export const papers: PieceCheck = {
  id: 'papers',
  dimension: 'useful',
  severity: 'should',
  find: ({ piece, texts }) => {
    const message = 'Berkas yang perlu dibawa belum disebut. Satu berkas kurang berarti pulang dan kembali lagi.'
    const isSaid = said.test(saidBy(texts))
    const isAsked =
      piece.type === 'notice' ||
      (piece.type === 'programme' && ['apply', 'kelurahan', 'school'].includes(piece.route ?? '') && isOpen(piece.status?.state))
    if (!isAsked || isSaid || ('papers' in piece && !isEmpty(piece.papers))) return []
    return [missing('papers', message, 'Pilih dokumennya, atau tulis “tidak perlu membawa berkas”.')]
  },
}

const isOpen = (state: string | null | undefined): boolean => state === 'open' || state === 'upcoming'
