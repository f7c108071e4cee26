import type { Piece } from '../piece.ts'
import { missing, type PieceCheck, type PieceRemark, rowsOf } from '../piece-check.ts'
import { sourcesOf } from './sources-of.ts'

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

function betweenSources(piece: Piece): PieceRemark[] {
  const sources = sourcesOf(piece) ?? []
  return sources.flatMap(({ field, fact, value, status, otherValue }, index) => {
    if (status === 'disputed' && otherValue === '')
      return [
        missing(
          `${field}.otherValue`,
          'Sumber disebut berbeda, tetapi nilai yang satu lagi belum ditulis.',
          'Tulis kedua nilai dan judul keduanya.',
        ),
      ]
    const rival = sources
      .slice(0, index)
      .find((other) => fact !== '' && plain(other.fact) === plain(fact) && plain(other.value) !== plain(value))
    if (rival === undefined || status === 'disputed' || rival.status === 'disputed') return []
    return [
      missing(
        `${field}.value`,
        'Dua sumber menyebut nilai berbeda untuk hal yang sama. Pembaca berhak tahu keduanya.',
        'Ubah statusnya menjadi “sumber berbeda” dan tulis kedua nilai.',
      ),
    ]
  })
}

function betweenDays(piece: Piece): PieceRemark[] {
  const [field, from, to] =
    piece.type === 'notice'
      ? ['endsOn', piece.startsOn, piece.endsOn]
      : piece.type === 'programme'
        ? ['status.closesOn', piece.status?.opensOn, piece.status?.closesOn]
        : []
  if (field === undefined || !from || !to || from <= to) return []
  return [missing(field, 'Tanggal selesai mendahului tanggal mulai.', 'Periksa kedua tanggal.')]
}

function betweenAmounts(piece: Piece): PieceRemark[] {
  const rows = piece.type === 'programme' ? rowsOf(piece.benefit?.amounts) : []
  return rows.flatMap((row, index) =>
    typeof row.from === 'number' && typeof row.to === 'number' && row.to < row.from
      ? [missing(`benefit.amounts.${index}.to`, 'Batas atas lebih kecil daripada batas bawah.', 'Tukar kedua jumlah.')]
      : [],
  )
}

/** Facts that contradict each other without saying so. */
export const conflict: PieceCheck = {
  id: 'conflict',
  dimension: 'accurate',
  severity: 'must',
  find: ({ piece }) => [...betweenSources(piece), ...betweenDays(piece), ...betweenAmounts(piece)],
}
