import { isEmpty, missing, type PieceCheck, type PieceFacts, saidBy } from '../piece-check.ts'

const action =
  /\b(?:bawa|bawalah|datang|datanglah|daftar|daftarlah|mendaftar|hubungi|tanya|tanyakan|bertanya|ambil|mengambil|buka|cek|isi|lapor|laporkan|melapor|serahkan|menyerahkan|minta|ajukan|mengajukan|usulkan|kirim|tulis|temui|kunjungi|ikut|ikuti|catat|simpan|telepon|singgah|temani|siapkan|urus|mengurus|hadir)\b/i

const lists: Partial<Record<PieceFacts['piece']['type'], [field: string, fix: string]>> = {
  programme: ['steps', 'Tulis langkah pertama yang dapat dilakukan warga besok pagi: ke mana, membawa apa.'],
  guide: ['steps', 'Tulis langkahnya satu per satu, masing-masing dimulai dengan kata kerja.'],
  story: [
    'whatYouCanDo',
    'Pilih satu ajakan: kabari, temani mengurus, laporkan data keliru, atau tawarkan bantuan. Tulis langkah pertamanya.',
  ],
  clarification: ['procedure', 'Tulis cara yang benar: laman resmi atau loket yang dapat dituju.'],
  topic: ['actions', 'Tulis satu hal yang dapat dilakukan siapa saja.'],
}

/** A page without a next step leaves the reader alone. */
export const nextStep: PieceCheck = {
  id: 'next-step',
  dimension: 'useful',
  severity: 'must',
  find: ({ piece, texts }) => {
    const [field, fix] = lists[piece.type] ?? []
    const message = 'Belum ada langkah berikutnya. Pembaca tahu masalahnya, tetapi belum tahu harus melakukan apa.'
    if (field !== undefined && fix !== undefined) {
      if (!isEmpty((piece as Record<string, unknown>)[field])) return []
      // the programmes of a topic already lead on
      return [{ ...missing(field, message, fix), ...(piece.type === 'topic' ? { severity: 'should' as const } : {}) }]
    }
    if (piece.type === 'notice' && !action.test(saidBy(texts)))
      return [
        { ...missing('body', message, 'Tambahkan ajakan yang jelas: “Bawa …”, “Datang ke …”, “Tanyakan kepada …”.'), severity: 'should' },
      ]
    if (piece.type === 'paper' && isEmpty(piece.ifLacking))
      return [missing('ifLacking', message, 'Tulis apa yang dilakukan warga yang belum punya dokumen ini.')]
    return []
  },
}
