import { missing, type PieceCheck, rowsOf } from '../piece-check.ts'

/** A picture in which somebody can be recognised, without a consent that covers it. */
export const shownFace: PieceCheck = {
  id: 'face',
  dimension: 'safe',
  severity: 'must',
  find: ({ piece }) =>
    rowsOf(piece.images)
      .filter(({ people, hasConsent }) => people === 'recognisable' && hasConsent !== true)
      .map(({ field = 'image' }) =>
        missing(
          field,
          'Ada orang yang dapat dikenali di gambar ini, dan persetujuannya belum tercatat.',
          'Catat persetujuannya, atau pakai gambar tangan, benda, atau tempat.',
        ),
      ),
}
