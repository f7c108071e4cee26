import { actions, type Example } from '../example.ts'

export const gentengBaru: Example<'story'> = {
  slug: 'genteng-baru',
  publishedOn: '2026-11-11',
  changedOn: '2026-11-17',
  name: { id: 'Dulu kalau hujan kami menghitung ember. Sekarang kami mendengarkan hujan.' },
  summary: { id: 'Atap rumah Pak M. bocor di enam tempat. Bahan datang dari kota dan Baznas, tenaga dari tetangga satu RT.' },
  alias: 'Pak M.',
  area: 'Magelang Utara',
  composed: true,
  situation: { id: 'Rumah ini peninggalan orang tua. Kami berlima di dalamnya. Saya buruh angkut, istri mencuci di dua rumah.' },
  problem: {
    id: 'Tiap hujan ada enam ember yang harus dipasang. Buku anak basah, kayu mulai lapuk. Saya naik menambal sendiri, besoknya bocor di tempat lain.',
  },
  turningPoint: {
    id: 'Ketua RT mengajak saya ke kelurahan. Saya malu karena tidak punya sertifikat. Petugas bilang, surat keterangan tanah dulu saja, kita urus bersama.',
  },
  whatHelped: {
    id: 'Dua minggu kemudian petugas memotret atap. Bahan datang bulan berikutnya. Tetangga naik bergantian, dua hari selesai. Saya ikut memasang genteng terakhir.',
  },
  whatYouCanDo: actions(
    ['tell', 'Atap tetangga mulai bocor? Ajak ia menyampaikan ke RT sebelum musim hujan, jangan menunggu lapuk.'],
    ['offer-help', 'Bisa bertukang? Satu hari kerja bakti sangat berarti.'],
  ),
  programmes: ['perbaikan-rumah-baznas', 'bsps'],
  topics: ['rumah'],
  agency: 'disperkim',
  sources: [],
  image: 'mended-roof',
}
