import { type Example, lines } from '../example.ts'
import { gaveData } from './fell-for-it.ts'

export const bantuanLewatTelegram: Example<'clarification'> = {
  slug: 'bantuan-lewat-telegram',
  publishedOn: '2026-11-12',
  changedOn: '2026-11-12',
  name: { id: 'Bantuan pemerintah tidak dibagikan lewat akun Telegram. Penerima ditetapkan dari data keluarga.' },
  summary: { id: 'Tidak ada bantuan yang dibagikan lewat akun Telegram. Cek nama Anda di laman resmi atau kelurahan, gratis.' },
  agency: 'dinas-sosial',
  claim: 'Selamat, nomor Telegram Anda terpilih menerima bantuan. Kirim foto KTP dan kode yang masuk ke ponsel kepada admin.',
  claimLinks: [{ link: 'klaim-bantuan[dot]example' }],
  seenOn: '2026-11-10',
  seenIn: ['telegram'],
  kind: 'impostor',
  verdict: 'false',
  correction: {
    id: 'Kode yang masuk ke ponsel adalah kunci akun Anda. Siapa pun yang memintanya dapat mengambil alih akun itu. Penerima bantuan ditetapkan dari data keluarga (DTSEN), bukan dari nomor yang terpilih.',
  },
  evidence: [
    { title: 'Akun pengirim baru dibuat dan tidak tercantum di halaman dinas', note: { id: 'Contoh bukti, belum diverifikasi.' } },
  ],
  procedure: lines(
    'Tutup percakapan itu dan laporkan akunnya di Telegram.',
    'Nyalakan verifikasi dua langkah di Telegram.',
    'Cek bantuan di laman resmi yang Anda buka sendiri, atau tanyakan ke kelurahan.',
  ),
  ifFellForIt: gaveData,
  corrections: [],
}
