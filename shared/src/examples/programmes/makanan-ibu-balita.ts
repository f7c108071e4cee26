import { bring, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/makanan-ibu-balita.ts'

const checkedBy = 'Dinas Kesehatan (contoh)'

export const makananIbuBalita: Example<'programme'> = {
  slug: 'makanan-ibu-balita',
  publishedOn: '2026-10-19',
  changedOn: '2026-11-19',
  officialName: 'Pemberian Makanan Tambahan (PMT) Pemulihan',
  plainName: { id: 'Makanan tambahan ibu hamil dan balita' },
  summary: { id: 'Makanan bergizi siap santap untuk ibu hamil dan balita yang perlu menambah berat badan, lewat posyandu. Gratis.' },
  topics: ['hamil-balita', 'pangan'],
  agency: 'dinas-kesehatan',
  status: { state: 'open' },
  route: 'automatic',
  benefit: {
    kind: 'food',
    headline: { id: 'makanan bergizi untuk ibu hamil dan balita lewat posyandu' },
    amounts: [],
    rhythm: 'as-needed',
  },
  conditions: lines(
    'Ibu hamil atau balita yang hasil timbangnya menunjukkan perlu tambahan gizi.',
    'Ditentukan bidan atau petugas gizi. Anda tidak perlu mendaftar.',
    'Semua ibu hamil dan balita tetap dapat diperiksa di posyandu.',
  ),
  rule,
  cases,
  steps: lines(
    'Datang ke posyandu atau puskesmas, bawa buku KIA.',
    'Bidan menimbang, mengukur, dan menjelaskan hasilnya.',
    'Bila perlu, makanan tambahan diberikan berikut jadwal dan contoh menunya.',
    'Timbang lagi sesuai jadwal, sampai berat badan naik.',
  ),
  papers: bring('buku-kia', ['ktp', 'bila diminta']),
  cost: { id: 'Gratis' },
  remedy: { kind: 'none', text: { id: 'Ragu dengan hasil timbang? Minta ditimbang ulang di puskesmas.' } },
  question: { id: 'Selamat pagi, Bu Bidan. Kapan posyandu berikutnya, dan apakah anak saya perlu makanan tambahan?' },
  legalBasis: [{ title: 'Perpres Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting' }],
  sources: [
    unverified({
      fact: 'Makanan tambahan dan timbang serentak di kota',
      value: 'Berjalan; petugas datang ke warga yang belum menimbang',
      title: 'Bapperida Kota Magelang, April 2024',
      url: 'https://bappeda.magelangkota.go.id/index.php/345-monev-percepatan-penurunan-stunting',
      checkedBy,
    }),
  ],
  image: 'bowl-of-porridge',
}
