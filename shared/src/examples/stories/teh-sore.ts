import { actions, type Example } from '../example.ts'

export const tehSore: Example<'story'> = {
  slug: 'teh-sore',
  publishedOn: '2026-10-27',
  changedOn: '2026-10-27',
  name: { id: 'Yang saya tunggu bukan berasnya saja, tetapi orang yang mengetuk pintu.' },
  summary: { id: 'Pak W. tinggal sendiri sejak istrinya wafat. Tetangga melapor ke kelurahan, dan dapurnya kembali mengepul.' },
  alias: 'Pak W.',
  area: 'Magelang Tengah',
  composed: true,
  situation: {
    id: 'Umur saya 74. Dulu saya tukang kayu. Kursi di teras ini buatan saya sendiri. Tiap sore saya membuat teh, satu gelas saja sekarang.',
  },
  problem: {
    id: 'Tangan saya sudah gemetar, jadi masak sering saya lewati. Anak-anak di luar kota. Saya tidak mau merepotkan, jadi saya bilang semua baik-baik saja.',
  },
  turningPoint: {
    id: 'Tetangga depan rumah memperhatikan lampu dapur saya jarang menyala. Ia tidak bertanya macam-macam. Ia minta izin, lalu memberi tahu kelurahan.',
  },
  whatHelped: {
    id: 'Petugas datang dan menanyakan apa yang masih ingin saya kerjakan. Sekarang ada bahan makanan tiap bulan, dan kader mampir tiap Kamis. Saya mengajari cucunya membuat layang-layang.',
  },
  whatYouCanDo: actions(
    ['offer-help', 'Singgah ke tetangga yang tinggal sendiri. Bawa obrolan, bukan hanya makanan.'],
    ['accompany', 'Minta izinnya lebih dulu, lalu temani ia bertanya ke kelurahan.'],
  ),
  programmes: ['makanan-lansia'],
  topics: ['lansia-disabilitas', 'pangan'],
  agency: 'dinas-sosial',
  sources: [],
  image: 'cup-of-tea',
}
