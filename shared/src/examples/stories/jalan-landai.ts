import { actions, type Example } from '../example.ts'

export const jalanLandai: Example<'story'> = {
  slug: 'jalan-landai',
  publishedOn: '2026-11-05',
  changedOn: '2026-11-19',
  name: { id: 'Kursi yang pas membuat saya berangkat sendiri, tanpa menunggu digendong.' },
  summary: { id: 'Mas D. memakai kursi roda yang terlalu besar bertahun-tahun. Setelah diukur ulang, ia kembali bekerja.' },
  alias: 'Mas D.',
  area: 'Magelang Selatan',
  composed: true,
  situation: {
    id: 'Saya memperbaiki ponsel. Sejak kecelakaan motor, saya memakai kursi roda pinjaman. Pekerjaan saya tetap sama, tangan saya masih cepat.',
  },
  problem: {
    id: 'Kursinya terlalu lebar dan berat. Di depan rumah ada tiga undakan. Setiap keluar saya harus menunggu adik pulang. Pelanggan pindah karena saya sulit ditemui.',
  },
  turningPoint: {
    id: 'Di kelurahan saya membaca kabar klinik kursi roda. Petugas mau datang ke rumah. Ia mengukur, lalu bertanya: Mas biasa ke mana saja dalam sehari?',
  },
  whatHelped: {
    id: 'Kursi baru saya ringan dan pas. Bapak-bapak RT mengganti undakan dengan jalan landai dalam satu hari Minggu. Sekarang saya membuka meja servis di pasar, empat hari seminggu.',
  },
  whatYouCanDo: actions(
    ['accompany', 'Kursi roda tetangga terasa tidak pas? Temani ia minta diukur dan disetel.'],
    ['offer-help', 'Lihat pintu warung, musala, dan balai RW Anda. Satu papan landai sudah mengubah banyak hal.'],
  ),
  programmes: ['kursi-roda'],
  topics: ['lansia-disabilitas', 'kerja-usaha'],
  agency: 'dinas-sosial',
  sources: [],
  image: 'wheelchair-ramp',
}
