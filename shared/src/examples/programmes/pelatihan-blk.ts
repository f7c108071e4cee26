import { bring, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/pelatihan-blk.ts'

const checkedBy = 'Disnaker (contoh)'

export const pelatihanBlk: Example<'programme'> = {
  slug: 'pelatihan-blk',
  publishedOn: '2026-10-15',
  changedOn: '2026-11-21',
  officialName: 'Pelatihan Berbasis Kompetensi, BLK Kota Magelang',
  plainName: { id: 'Pelatihan kerja gratis di BLK', jv: 'Gladhen makarya gratis ing BLK', en: 'Free job training at BLK' },
  summary: {
    id: 'Pelatihan menjahit, boga, barista, otomotif, dan komputer di BLK. Gratis, bersertifikat, daftar sampai 30 November 2026.',
    jv: 'Gladhen njait, olah dhaharan, barista, otomotif, lan komputer ing BLK. Gratis, mawi sertifikat, ndhaftar dumugi 30 November 2026.',
    en: 'Training in sewing, cooking, barista work, vehicle repair and computing. Free, with a certificate; register by 30 November 2026.',
  },
  topics: ['kerja-usaha'],
  agency: 'disnaker',
  status: { state: 'open', opensOn: '2026-11-02', closesOn: '2026-11-30' },
  route: 'apply',
  benefit: {
    kind: 'training',
    headline: { id: 'pelatihan kerja bersertifikat, 2 sampai 3 minggu', en: 'certified job training, 2 to 3 weeks' },
    amounts: [],
    rhythm: 'once',
  },
  conditions: lines(
    'Ber-KTP Kota Magelang, berusia 17 tahun ke atas, dan dapat hadir setiap hari pelatihan.',
    'Satu kelas berisi 16 orang. Ada wawancara singkat tentang minat dan rencana Anda.',
    'Penyandang disabilitas dapat meminta penyesuaian saat mendaftar.',
  ),
  rule,
  cases,
  steps: lines(
    'Pilih kelas: menjahit, tata boga, barista, pangkas rambut, otomotif, komputer, atau rias.',
    'Daftar di loket BLK dengan fotokopi KTP dan ijazah.',
    'Datang ke wawancara pada tanggal yang diberikan.',
    'Ikut pelatihan sampai selesai. Setelah itu tanyakan info lowongan dan pendampingan usaha.',
  ),
  papers: bring('ktp', 'ijazah', ['kk', 'bila diminta']),
  cost: { id: 'Gratis, termasuk bahan praktik', en: 'Free, material included' },
  duration: { id: '2 sampai 3 minggu, pukul 08.00–13.30' },
  remedy: { kind: 'none', text: { id: 'Belum terpilih? Daftar lagi pada pembukaan berikutnya.' } },
  question: { id: 'Selamat pagi. Saya ingin ikut pelatihan di BLK. Kelas apa yang masih ada kursinya?' },
  legalBasis: [{ title: 'Peraturan Pemerintah Nomor 31 Tahun 2006 tentang Sistem Pelatihan Kerja Nasional' }],
  sources: [
    unverified({
      fact: 'Jenis, lama, dan jam pelatihan',
      value: 'Menjahit, barista, pangkas rambut, otomotif, komputer, rias, boga; 2 sampai 3 minggu, pukul 08.00–13.30',
      title: 'Magelang Ekspres, 16 Agustus 2024',
      url: 'https://magelangekspres.disway.id/read/667459/dari-barista-hingga-otomotif-blk-kota-magelang-bekali-ratusan-warga-keterampilan-praktis',
      checkedBy,
    }),
    unverified({
      fact: 'Jumlah peserta satu kelas',
      value: '16 orang',
      title: 'ANTARA Jawa Tengah, Mei 2019',
      url: 'https://jateng.antaranews.com/amp/berita/235276/blk-kota-magelang-lakukan-seleksi-peserta-pelatihan-keterampilan',
      checkedBy,
    }),
  ],
  image: 'sewing-machine',
}
