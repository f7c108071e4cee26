import { bring, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/makanan-lansia.ts'

export const makananLansia: Example<'programme'> = {
  slug: 'makanan-lansia',
  publishedOn: '2026-10-13',
  changedOn: '2026-11-19',
  officialName: 'Bantuan Permakanan Lanjut Usia Kota Magelang',
  plainName: { id: 'Makanan untuk lansia' },
  summary: { id: 'Bahan makanan tiap bulan untuk warga lanjut usia yang tinggal sendiri. Keluarga, tetangga, atau RT dapat mengusulkan.' },
  topics: ['pangan', 'lansia-disabilitas'],
  agency: 'dinas-sosial',
  status: { state: 'open', closesOn: '2026-12-31' },
  route: 'kelurahan',
  benefit: {
    kind: 'food',
    headline: { id: 'bahan makanan tiap bulan untuk lansia yang tinggal sendiri' },
    amounts: [],
    rhythm: 'monthly',
  },
  conditions: lines(
    'Berusia 60 tahun ke atas dan ber-KTP Kota Magelang.',
    'Tinggal sendiri, atau bersama pasangan yang juga lanjut usia.',
    'Diutamakan yang belum menerima PKH atau sembako. Petugas menilai di rumah.',
  ),
  rule,
  cases,
  steps: lines(
    'Beri tahu kelurahan. Boleh diwakili anak, tetangga, atau ketua RT.',
    'Petugas datang, menanyakan kebiasaan makan dan kesehatan.',
    'Bila ditetapkan, bahan makanan diantar atau diambil di tempat terdekat.',
  ),
  papers: bring('ktp', 'kk'),
  cost: { id: 'Gratis, termasuk pengantaran' },
  remedy: { kind: 'propose', text: { id: 'Belum didata? Minta kelurahan mencatat, boleh diwakili tetangga.' }, guide: 'usulkan-keluarga' },
  question: { id: 'Selamat pagi. Tetangga saya lanjut usia dan tinggal sendiri. Bagaimana cara mengusulkan bantuan makanan untuk beliau?' },
  legalBasis: [{ title: 'Undang-Undang Nomor 13 Tahun 1998 tentang Kesejahteraan Lanjut Usia' }],
  sources: [
    unverified({
      fact: 'Jumlah penerima dan bentuk bantuan, 2024',
      value: '1.406 warga, bahan makanan tiap bulan selama 12 bulan',
      title: 'Humas Kota Magelang, 4 April 2024',
      url: 'https://humas.magelangkota.go.id/pemkot-magelang-bagikan-bantuan-permakanan-bagi-ribuan-warga-lansia-dan-penerima-manfaat-rtlh/',
    }),
    unverified({
      fact: 'Syarat dan jadwal 2026',
      value: 'Belum diperiksa; syarat di halaman ini adalah contoh',
      title: 'Catatan redaksi contoh',
    }),
  ],
  image: 'cup-of-tea',
}
