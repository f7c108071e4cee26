import { type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/kartu-prakerja.ts'

const checkedBy = 'Disnaker (contoh)'

export const kartuPrakerja: Example<'programme'> = {
  slug: 'kartu-prakerja',
  publishedOn: '2026-10-12',
  changedOn: '2026-11-21',
  officialName: 'Program Kartu Prakerja',
  plainName: { id: 'Kartu Prakerja (sedang ditutup)' },
  summary: { id: 'Kartu Prakerja tidak membuka pendaftaran saat ini. Pelatihan gratis tetap ada di BLK Kota Magelang.' },
  topics: ['kerja-usaha'],
  agency: 'disnaker',
  status: { state: 'closed' },
  route: 'apply',
  benefit: {
    kind: 'training',
    headline: { id: 'pelatihan kerja daring; pendaftaran sedang ditutup' },
    amounts: [],
    rhythm: 'once',
  },
  conditions: lines(
    'Pendaftaran terakhir yang kami catat: Agustus 2024. Belum ada kabar pembukaan baru.',
    'Dulu untuk usia 18 sampai 64 tahun yang tidak sedang sekolah.',
  ),
  rule,
  cases,
  steps: lines(
    'Jangan isi formulir dari tautan kiriman. Buka sendiri laman resminya, prakerja.go.id.',
    'Perlu pelatihan sekarang? Lihat pelatihan gratis di BLK Kota Magelang.',
    'Cari lowongan atau magang lewat loket Disnaker.',
  ),
  papers: [],
  cost: { id: 'Gratis' },
  remedy: { kind: 'none' },
  question: { id: 'Selamat pagi. Kartu Prakerja masih tutup ya? Pelatihan apa yang dapat saya ikuti bulan ini?' },
  legalBasis: [{ title: 'Perpres Nomor 113 Tahun 2022 tentang Kartu Prakerja' }],
  sources: [
    unverified({
      fact: 'Pendaftaran terakhir',
      value: 'Agustus 2024; belum dibuka lagi sampai 13 November 2025',
      title: 'memanggil.co, berita 30156',
      checkedBy,
    }),
    unverified({
      fact: 'Nilai bantuan saat masih dibuka',
      value: 'Rp4.200.000, sebagian besar untuk biaya pelatihan',
      title: 'kompas.tv, artikel 138774',
      checkedBy,
    }),
  ],
}
