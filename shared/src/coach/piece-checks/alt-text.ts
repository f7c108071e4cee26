import { missing, type PieceCheck, rowsOf } from '../piece-check.ts'
import { plainText } from '../piece-texts.ts'

const empty = /^(?:gambar|foto|image|img|ilustrasi|logo|dsc|screenshot|tangkapan layar|whatsapp image)?[\s_\-\d.]*(?:jpe?g|png|webp)?$/i
const least = 15

/** A sentence for those who cannot see the picture. */
export const altText: PieceCheck = {
  id: 'alt-text',
  dimension: 'shareable',
  severity: 'must',
  find: ({ piece }) =>
    rowsOf(piece.images).flatMap(({ field = 'image', alt }) => {
      const text = plainText(alt).trim()
      const fix = 'Tulis satu kalimat: apa yang terlihat dan mengapa penting, misalnya “Petugas mengukur kursi roda di teras rumah”.'
      if (empty.test(text))
        return [missing(field, 'Gambar ini belum diceritakan. Orang yang tidak dapat melihatnya tidak mendapat apa-apa.', fix)]
      if (text.length >= least) return []
      return [
        { field, start: 0, end: text.length, message: 'Keterangan gambar terlalu singkat untuk dibayangkan.', fix, severity: 'should' },
      ]
    }),
}
