import { bring, type Example } from '../example.ts'

/** Messages that begin in November 2026. */
export const novemberNotices: Example<'notice'>[] = [
  {
    slug: 'berkas-pip-sampai-30-november',
    publishedOn: '2026-11-18',
    changedOn: '2026-11-20',
    name: { id: 'Berkas PIP diterima sekolah sampai 30 November 2026' },
    summary: { id: 'Serahkan KK, KTP orang tua, dan SKTM (bila tidak punya KIP) ke wali kelas sampai 30 November 2026. Gratis.' },
    agency: 'disdikbud',
    startsOn: '2026-11-20',
    endsOn: '2026-11-30',
    time: { id: 'Jam sekolah, 07.30–13.00' },
    place: { id: 'Sekolah masing-masing, kepada wali kelas atau operator' },
    kelurahan: [],
    body: {
      id: 'Sekolah mengumpulkan berkas murid yang akan diusulkan PIP. Anda tidak mendaftar sendiri dan tidak membayar. Surat yang belum lengkap tetap dapat diserahkan dulu, sisanya menyusul.',
    },
    papers: bring('kk', ['ktp', 'KTP ayah, ibu, atau wali'], ['sktm', 'bila tidak punya KIP atau KKS']),
    programme: 'pip',
  },
  {
    slug: 'pembaruan-data-keluarga',
    publishedOn: '2026-11-17',
    changedOn: '2026-11-19',
    name: { id: 'Pembaruan data keluarga di 3 kelurahan sampai 18 Desember 2026' },
    summary: { id: 'Data keluarga keliru? Petugas membantu di 3 kelurahan sampai 18 Desember 2026. Bawa KTP dan KK, gratis.' },
    agency: 'dinas-sosial',
    startsOn: '2026-11-20',
    endsOn: '2026-12-18',
    time: { id: 'Senin–Jumat, 08.00–14.00' },
    place: { id: 'Kantor kelurahan masing-masing' },
    kelurahan: ['kelurahan-rejowinangun-utara', 'kelurahan-rejowinangun-selatan', 'kelurahan-magersari'],
    body: {
      id: 'Petugas membantu memperbaiki alamat, pekerjaan, dan anggota keluarga, serta mencatat usulan baru. Warga yang sulit berjalan dapat meminta didatangi lewat ketua RT.',
    },
    papers: bring('ktp', 'kk', ['akta-kematian', 'bila ada anggota keluarga yang wafat']),
  },
  {
    slug: 'pendaftaran-kelas-menjahit',
    publishedOn: '2026-11-16',
    changedOn: '2026-11-21',
    name: { id: 'Kelas menjahit dan tata boga di BLK, daftar sampai 30 November 2026' },
    summary: { id: 'Masih ada kursi kelas menjahit dan tata boga di BLK. Daftar sampai 30 November 2026, bawa KTP dan ijazah. Gratis.' },
    agency: 'disnaker',
    startsOn: '2026-11-21',
    endsOn: '2026-11-30',
    time: { id: 'Senin–Jumat, 08.00–13.00' },
    place: { id: 'Loket Balai Latihan Kerja (BLK)' },
    kelurahan: [],
    body: {
      id: 'Satu kelas berisi 16 orang. Peserta diwawancarai singkat pada awal Desember. Ibu dengan anak kecil dapat menanyakan jadwal yang sesuai.',
    },
    papers: bring('ktp', 'ijazah'),
    programme: 'pelatihan-blk',
  },
]
