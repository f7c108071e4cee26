import { type Example, lines } from '../example.ts'
import { gaveData } from './fell-for-it.ts'

export const prakerjaPendaftaran: Example<'clarification'> = {
  slug: 'prakerja-pendaftaran',
  publishedOn: '2026-11-17',
  changedOn: '2026-11-21',
  name: { id: 'Kartu Prakerja sedang ditutup. Pelatihan gratis tersedia di BLK sampai 30 November 2026.' },
  summary: { id: 'Kartu Prakerja sedang ditutup, jadi jangan isi formulir kiriman. Pelatihan gratis ada di BLK Kota Magelang.' },
  agency: 'disnaker',
  claim: 'Prakerja dibuka lagi, kuota terbatas. Daftar lewat formulir ini dan siapkan foto KTP sambil memegangnya.',
  claimLinks: [{ link: 'daftar-prakerja[dot]example' }],
  seenOn: '2026-11-16',
  seenIn: ['facebook', 'whatsapp', 'tiktok'],
  kind: 'outdated',
  verdict: 'false',
  correction: {
    id: 'Gambar yang dipakai berasal dari pendaftaran tahun 2024. Sampai hari pemeriksaan, kami tidak menemukan pendaftaran baru. Formulir yang beredar bukan laman resmi dan meminta foto KTP.',
  },
  evidence: [
    { title: 'Gambar yang sama beredar pada Agustus 2024', note: { id: 'Contoh bukti, belum diverifikasi.' } },
    { title: 'Laman resmi Kartu Prakerja, dibuka sendiri lewat peramban', url: 'https://www.prakerja.go.id/' },
  ],
  procedure: lines(
    'Buka sendiri laman resminya bila ingin memastikan.',
    'Perlu pelatihan sekarang? Daftar kelas BLK, gratis, sampai 30 November 2026.',
    'Jangan kirim foto KTP sambil memegangnya kepada siapa pun lewat formulir kiriman.',
  ),
  ifFellForIt: gaveData,
  programme: 'kartu-prakerja',
  corrections: [],
}
