import { type Example, lines, paragraphs, unverified } from '../example.ts'

export const kerjaUsaha: Example<'topic'> = {
  slug: 'kerja-usaha',
  publishedOn: '2026-10-08',
  changedOn: '2026-11-21',
  icon: 'work',
  order: 8,
  name: { id: 'Kerja & usaha', jv: 'Padamelan & usaha', en: 'Work & small business' },
  summary: {
    id: 'Pelatihan kerja gratis di BLK, nomor induk berusaha (NIB), pendampingan, dan pinjaman usaha kecil.',
    jv: 'Gladhen makarya gratis ing BLK, nomer induk usaha (NIB), pandampingan, lan ampilan kangge usaha alit.',
    en: 'Free job training at BLK, a business number (NIB), coaching, and small loans for your business.',
  },
  problem: paragraphs(
    'Banyak warga sudah punya keterampilan: memasak, menjahit, memperbaiki motor. Yang kurang sering sertifikat, alat, izin, atau pembeli pertama.',
    'Kota punya pelatihan dan pendampingan tanpa biaya. Pendaftarannya singkat dan kursinya terbatas, jadi kabarnya perlu sampai tepat waktu.',
  ),
  figures: [
    unverified({
      fact: 'Usaha mikro, kecil, dan menengah di Kota Magelang, 2023',
      value: '10.526 usaha; banyak dijalankan ibu rumah tangga',
      title: 'Magelang Ekspres, 28 Juli 2023',
      url: 'https://magelangekspres.disway.id/read/652847/jumlah-umkm-di-kota-magelang-capai-10-ribu-didominasi-kalangan-ibu-rumah-tangga',
      checkedBy: 'Disperindag (contoh)',
    }),
    unverified({
      fact: 'Warga usia 15 sampai 59 tahun, 2024',
      value: 'Sekitar 65,2 persen dari 122.460 orang',
      title: 'Pilar Statistik Kota Magelang, 2 September 2025',
      url: 'https://pilarstatistik.magelangkota.go.id/artikel/memotret-potensi-kota-magelang-dalam-angka',
      checkedBy: 'Disnaker (contoh)',
    }),
  ],
  actions: lines(
    'Beli dari warung dan usaha tetangga. Beri tahu apa yang Anda suka.',
    'Punya bengkel atau jahitan yang ramai? Terima satu peserta magang.',
    'Teruskan kabar pendaftaran pelatihan ke grup RT, lengkap dengan tanggalnya.',
  ),
}
