import type { Piece } from '@ruang-solusi/shared/coach'

type PieceOf<Type extends Piece['type']> = Extract<Piece, { type: Type }>

/** A notice with which the coach is content. */
export const notice: PieceOf<'notice'> = {
  type: 'notice',
  name: 'Kelas menjahit gratis, daftar sampai 30 November 2026',
  summary: 'Belajar menjahit tiga minggu di kelurahan Wates, gratis. Bawa KTP, daftar sampai 30 November 2026.',
  startsOn: '2026-11-21',
  endsOn: '2026-11-30',
  time: 'Senin–Jumat, 08.00–13.00',
  place: 'Balai latihan kerja, lantai 1',
  body: 'Datang ke loket membawa KTP. Petugas membantu mengisi formulir.',
  papers: [{ paper: 'ktp' }],
}

/** A programme with which the coach is content. */
export const programme: PieceOf<'programme'> = {
  type: 'programme',
  plainName: { id: 'Bantuan sekolah' },
  officialName: 'Program Indonesia Pintar',
  summary: { id: 'Uang untuk seragam dan buku murid SD sampai SMA. Sekolah yang mengusulkan, orang tua tidak membayar.' },
  status: { state: 'open', closesOn: '2026-11-30' },
  route: 'school',
  benefit: {
    kind: 'cash',
    headline: { id: 'untuk keperluan sekolah' },
    amounts: [{ group: { id: 'SMA' }, from: 1_800_000 }],
    rhythm: 'yearly',
  },
  conditions: [{ text: { id: 'Murid berusia 6 sampai 21 tahun.' } }],
  steps: [{ text: { id: 'Tanyakan kepada wali kelas sebelum 30 November 2026.' } }],
  papers: [{ paper: 'kk' }],
  cost: { id: 'Gratis' },
  question: { id: 'Apakah anak saya dapat diusulkan?' },
  sources: [
    {
      fact: { id: 'Jumlah untuk SMA' },
      value: 'Rp1.800.000 setahun',
      title: 'Pedoman',
      checkedOn: '2026-11-20',
      checkedBy: 'Dinas',
      status: 'verified',
    },
  ],
}

/** A story with which the coach is content. */
export const story: PieceOf<'story'> = {
  type: 'story',
  name: 'Saya kira kartu mati berarti selesai. Ternyata ada jalannya.',
  summary: 'Bu T. mengurus kartu kesehatannya sebelum bersalin. Satu surat dari bidan membuka jalan.',
  situation: 'Kami orang miskin, hidup kami sengsara waktu itu.',
  problem: 'Kartunya berhenti.',
  turningPoint: 'Bidan menulis surat.',
  whatHelped: 'Kartu aktif lagi.',
  whatYouCanDo: [{ action: 'tell', text: 'Cek kartu Anda sebelum sakit.' }],
}
