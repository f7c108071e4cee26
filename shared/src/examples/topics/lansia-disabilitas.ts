import { type Example, lines, paragraphs, unverified } from '../example.ts'

export const lansiaDisabilitas: Example<'topic'> = {
  slug: 'lansia-disabilitas',
  publishedOn: '2026-10-07',
  changedOn: '2026-11-19',
  icon: 'elderly',
  order: 5,
  name: { id: 'Lansia & disabilitas', jv: 'Warga sepuh & difabel', en: 'Older & disabled residents' },
  summary: {
    id: 'Kursi roda, makanan, dan pendampingan untuk warga lanjut usia, penyandang disabilitas, dan keluarganya.',
    jv: 'Kursi roda, dhaharan, lan pandampingan kangge warga sepuh, warga difabel, lan kulawarganipun.',
    en: 'Wheelchairs, meals and support for older people, people with disabilities and their families.',
  },
  problem: paragraphs(
    'Banyak warga lanjut usia dan penyandang disabilitas ingin tetap mandiri di rumah sendiri. Yang menghalangi sering hal yang dapat diatasi: undakan, jarak ke loket, atau alat bantu yang belum ada.',
    'Petugas dapat datang ke rumah. Anda atau tetangga cukup memberi tahu kelurahan.',
  ),
  figures: [
    unverified({
      fact: 'Warga Kota Magelang berusia 60 tahun ke atas, 2024',
      value: 'Sekitar 15,8 persen dari 122.460 orang',
      title: 'Pilar Statistik Kota Magelang, 2 September 2025',
      url: 'https://pilarstatistik.magelangkota.go.id/artikel/memotret-potensi-kota-magelang-dalam-angka',
    }),
    unverified({
      fact: 'Layanan kursi roda sesuai ukuran tubuh (seating clinic)',
      value: 'Gratis, 1 hari, petugas dapat datang ke rumah',
      title: 'Standar pelayanan Dinas Sosial Kota Magelang',
      url: 'https://dinsos.magelangkota.go.id/standar-pelayanan/',
    }),
  ],
  actions: lines(
    'Singgah sebentar ke tetangga yang tinggal sendiri. Tanyakan apa yang ingin ia kerjakan minggu ini.',
    'Beri jalan landai di warung, musala, dan balai RW.',
    'Tawarkan mengantar ke posyandu lansia atau kelurahan.',
  ),
}
