import { isEmpty, missing, type PieceCheck, type PieceRemark } from '../piece-check.ts'

const relative =
  /\b(?:besok|lusa|kemarin|hari ini|malam ini|nanti malam|sore ini|minggu ini|minggu depan|pekan ini|pekan depan|bulan depan|dalam waktu dekat|beberapa hari lagi)\b/gi

/** When it happens, by the calendar. */
export const when: PieceCheck = {
  id: 'when',
  dimension: 'useful',
  severity: 'should',
  find: ({ piece, texts }) => {
    const found: PieceRemark[] = []
    const message = 'Waktunya belum disebut. Kabar tanpa tanggal diteruskan berbulan-bulan dan membuat orang datang percuma.'
    if (piece.type === 'notice' && isEmpty(piece.startsOn)) found.push(missing('startsOn', message, 'Isi tanggal mulai dan selesai.'))
    if (piece.type === 'notice' && !isEmpty(piece.startsOn) && isEmpty(piece.time))
      found.push(missing('time', 'Jamnya belum disebut.', 'Tulis jam buka, misalnya 08.00–14.00.'))
    if (piece.type === 'programme' && piece.status?.state === 'upcoming' && isEmpty(piece.status.opensOn))
      found.push(missing('status.opensOn', message, 'Isi tanggal mulai, atau tulis bahwa tanggalnya belum diumumkan.'))
    const dated = texts.filter(({ voice, field }) => voice === 'editor' && /^(?:name|plainName|summary|body|correction)$/.test(field))
    return [
      ...found,
      ...dated.flatMap(({ field, text }) =>
        [...text.matchAll(relative)].map(({ 0: said, index }) => ({
          field,
          start: index,
          end: index + said.length,
          message: `“${said}” berubah arti setelah hari ini lewat, sedangkan pesan terus diteruskan.`,
          fix: 'Tulis tanggalnya, misalnya “Sabtu, 5 Desember 2026”.',
        })),
      ),
    ]
  },
}
