import { actions, type Example } from '../example.ts'

export const mesinJahit: Example<'story'> = {
  slug: 'mesin-jahit',
  publishedOn: '2026-11-02',
  changedOn: '2026-11-21',
  name: { id: 'Saya datang untuk belajar menjahit. Saya pulang membawa tiga pelanggan pertama.' },
  summary: { id: 'Mbak R. ikut kelas menjahit gratis di BLK setelah toko tempatnya bekerja tutup. Kini ia menerima jahitan di rumah.' },
  alias: 'Mbak R.',
  area: 'Magelang Utara',
  composed: true,
  situation: { id: 'Enam tahun saya menjaga toko kain. Saya hafal nama bahan, tetapi belum pernah menjahit baju sampai jadi.' },
  problem: {
    id: 'Tokonya tutup. Saya melamar ke beberapa tempat, selalu ditanya sertifikat. Di ponsel banyak tawaran pelatihan, sebagian meminta uang pendaftaran. Saya jadi ragu pada semuanya.',
  },
  turningPoint: {
    id: 'Kakak ipar mengirim kabar kelas menjahit di BLK, lengkap dengan tanggal dan alamatnya. Saya datang langsung. Petugasnya bilang: gratis, cukup KTP dan ijazah.',
  },
  whatHelped: {
    id: 'Tiga minggu kami belajar dari mengukur sampai memasang ritsleting. Setelah lulus, pendamping membantu saya membuat NIB dan daftar harga. Mesin pertama saya cicil dari hasil mengecilkan seragam sekolah.',
  },
  whatYouCanDo: actions(
    ['accompany', 'Temani teman melihat kelas yang sedang dibuka di BLK. Datang langsung ke loketnya.'],
    ['tell', 'Teruskan kabar pelatihan lengkap dengan tanggalnya.'],
    ['offer-help', 'Punya pakaian yang perlu dikecilkan? Coba penjahit di RT Anda.'],
  ),
  programmes: ['pelatihan-blk', 'pendampingan-usaha'],
  topics: ['kerja-usaha'],
  agency: 'disnaker',
  sources: [],
  image: 'sewing-machine',
}
