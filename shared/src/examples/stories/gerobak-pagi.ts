import { actions, type Example } from '../example.ts'

export const gerobakPagi: Example<'story'> = {
  slug: 'gerobak-pagi',
  publishedOn: '2026-11-13',
  changedOn: '2026-11-18',
  name: { id: 'Begitu saya tahu harga pokoknya, saya berhenti menebak untung.' },
  summary: { id: 'Bu L. berjualan jajanan pasar sejak subuh. NIB dan buku kas sederhana membuat gerobaknya dapat pesanan kantor.' },
  alias: 'Bu L.',
  area: 'Magelang Tengah',
  composed: true,
  situation: { id: 'Saya menjual lupis, klepon, dan teh hangat dari gerobak. Bangun pukul dua, berangkat pukul lima.' },
  problem: {
    id: 'Dagangan habis, tetapi uang belanja besok selalu kurang. Ada yang menawari pinjaman cepat lewat ponsel. Tetangga saya pernah terjerat, jadi saya takut.',
  },
  turningPoint: {
    id: 'Petugas pasar memberi tahu ada klinik usaha kecil. Saya datang membawa catatan belanja di kertas bungkus. Tidak ada yang menertawakan.',
  },
  whatHelped: {
    id: 'Kami menghitung harga pokok satu per satu. Ternyata klepon saya jual rugi. Saya naikkan sedikit, lalu mengurus NIB. Sekarang ada dua kantor yang memesan tiap Jumat. Pinjaman belum perlu.',
  },
  whatYouCanDo: actions(
    ['tell', 'Ajak pedagang lain mencatat belanja dan penjualan satu minggu, lalu membawanya ke klinik usaha kecil.'],
    ['offer-help', 'Kantor Anda rapat tiap minggu? Pesan jajanan dari gerobak terdekat.'],
  ),
  programmes: ['pendampingan-usaha', 'kur'],
  topics: ['kerja-usaha'],
  agency: 'disperindag',
  sources: [],
  image: 'market-cart',
}
