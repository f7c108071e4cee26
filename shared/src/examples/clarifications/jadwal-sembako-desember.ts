import { type Example, lines } from '../example.ts'
import { passedOn } from './fell-for-it.ts'

export const jadwalSembakoDesember: Example<'clarification'> = {
  slug: 'jadwal-sembako-desember',
  publishedOn: '2026-11-22',
  changedOn: '2026-11-22',
  name: { id: 'Jadwal sembako bulan Desember belum dapat kami pastikan. Tunggu kabar dari kelurahan.' },
  summary: { id: 'Belum ada jadwal sembako Desember yang dapat kami pastikan. Kabar resmi ditempel di kelurahan dan di halaman ini.' },
  agency: 'dinas-sosial',
  claim: 'Sembako bulan Desember dibayar dua bulan sekaligus tanggal 1. Siapkan kartu dari sekarang.',
  claimLinks: [],
  seenOn: '2026-11-21',
  seenIn: ['whatsapp', 'spoken'],
  kind: 'misleading',
  verdict: 'unproven',
  correction: {
    id: 'Kami belum menemukan surat atau pengumuman yang memuat jadwal itu, dan juga belum menemukan yang membantahnya. Pembayaran beberapa bulan sekaligus pernah terjadi, jadi kabar ini mungkin benar, mungkin tidak. Halaman ini kami perbarui begitu ada surat resminya.',
  },
  evidence: [{ title: 'Belum ada pengumuman tertulis pada 22 November 2026', note: { id: 'Contoh bukti, belum diverifikasi.' } }],
  procedure: lines('Tidak perlu antre lebih awal.', 'Tanyakan ke kelurahan atau pendamping, dan simpan PIN hanya untuk Anda.'),
  ifFellForIt: passedOn,
  programme: 'sembako',
  corrections: [],
}
