import { type Example, lines } from '../example.ts'
import { passedOn } from './fell-for-it.ts'

export const tabelDesil: Example<'clarification'> = {
  slug: 'tabel-desil',
  publishedOn: '2026-11-09',
  changedOn: '2026-11-16',
  name: { id: 'Desil keluarga dilihat di aplikasi Cek Bansos atau kelurahan, bukan dihitung sendiri' },
  summary: { id: 'Desil (peringkat kesejahteraan keluarga, 1–10) dilihat di Cek Bansos atau kelurahan, bukan dari tabel belanja kiriman.' },
  agency: 'dinas-sosial',
  claim: 'Cek desil sendiri: cocokkan belanja per orang sebulan dengan tabel ini. Belanja di atas tabel berarti bantuan dicoret.',
  claimLinks: [],
  seenOn: '2026-11-07',
  seenIn: ['whatsapp', 'instagram'],
  kind: 'misleading',
  verdict: 'misleading',
  correction: {
    id: 'Desil (peringkat kesejahteraan keluarga, 1–10) memang ada. Namun peringkat itu dihitung dari banyak keterangan, misalnya rumah, pekerjaan, dan anggota keluarga. Tabel belanja yang beredar tampak resmi, tetapi sumbernya tidak dapat ditunjukkan.',
  },
  evidence: [
    { title: 'Tabel tidak memuat nomor aturan yang dapat dibuka', note: { id: 'Contoh bukti, belum diverifikasi.' } },
    { title: 'Laman resmi Cek Bansos, dibuka sendiri lewat peramban', url: 'https://cekbansos.kemensos.go.id/' },
  ],
  procedure: lines(
    'Buka aplikasi Cek Bansos, lihat desil di menu Profil.',
    'Tidak punya ponsel? Petugas kelurahan dapat mengeceknya bersama Anda.',
    'Merasa desilnya keliru? Minta data keluarga diperbarui.',
  ),
  ifFellForIt: passedOn,
  corrections: [],
}
