import { isEmpty, missing, type PieceCheck, saidBy } from '../piece-check.ts'

const place =
  /\b(?:kelurahan|kecamatan|loket|kantor|dinas|sekolah|wali kelas|puskesmas|posyandu|klinik|rumah sakit|bank|balai|pasar|aplikasi|laman|situs|kampus|rt|rw|bidan|pdam|pln|blk|di rumah|ke rumah|desa)\b/i

const telling = /^(?:steps|summary|conditions|remedy)/

/** Where to go. */
export const where: PieceCheck = {
  id: 'where',
  dimension: 'useful',
  severity: 'should',
  find: ({ piece, texts }) => {
    const message = 'Tempatnya belum disebut. Tanpa tempat, warga bisa menempuh perjalanan yang sia-sia.'
    if (piece.type === 'notice' && isEmpty(piece.place)) return [missing('place', message, 'Tulis nama gedung dan ruang atau loketnya.')]
    if (piece.type === 'paper' && isEmpty(piece.whereToGet)) return [missing('whereToGet', message, 'Tulis loket yang menerbitkannya.')]
    if (piece.type === 'agency' && isEmpty(piece.places)) return [missing('places', message, 'Tambahkan loket dengan alamat dan jam buka.')]
    const steps = texts.filter(({ field }) => field.startsWith('steps.'))
    if (piece.type === 'programme' && steps.length > 0 && !place.test(saidBy(texts.filter(({ field }) => telling.test(field)))))
      return [missing('steps', message, 'Sebut loketnya di langkah pertama: kelurahan, sekolah, puskesmas, atau laman resmi.')]
    return []
  },
}
