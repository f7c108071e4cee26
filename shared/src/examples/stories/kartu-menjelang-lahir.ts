import { actions, type Example } from '../example.ts'

export const kartuMenjelangLahir: Example<'story'> = {
  slug: 'kartu-menjelang-lahir',
  publishedOn: '2026-11-09',
  changedOn: '2026-11-18',
  name: { id: 'Saya kira kartu mati berarti selesai. Ternyata ada jalannya.' },
  summary: { id: 'KIS Bu T. nonaktif tiga minggu sebelum bersalin. Surat dari bidan dan satu kali ke kelurahan membuka jalan.' },
  alias: 'Bu T.',
  area: 'Magelang Tengah',
  composed: true,
  situation: { id: 'Kandungan saya delapan bulan. Suami kerja bangunan, ikut proyek di luar kota. Kami merasa tenang karena punya KIS.' },
  problem: {
    id: 'Waktu periksa, petugas bilang kartunya nonaktif. Saya tidak tahu sejak kapan. Malamnya saya menghitung tabungan berkali-kali, hasilnya tetap sama.',
  },
  turningPoint: {
    id: 'Bidan di posyandu melihat wajah saya dan bertanya pelan. Ia menjelaskan bahwa kartu dapat diajukan lagi, bersalin termasuk alasan yang diterima. Ia langsung menulis suratnya.',
  },
  whatHelped: {
    id: 'Saya ke kelurahan membawa surat bidan, KTP, dan KK. Petugas memberi tanggal untuk mengecek. Sepuluh hari kemudian kartu saya aktif. Anak saya lahir selamat, kami pulang tanpa utang.',
  },
  whatYouCanDo: actions(
    ['report-data', 'KIS ternyata tidak aktif? Sampaikan sekarang, jangan menunggu sakit atau bersalin.'],
    ['tell', 'Ada ibu hamil di dekat rumah? Tanyakan apakah kartunya sudah dicek.'],
  ),
  programmes: ['pbi-jk', 'makanan-ibu-balita'],
  topics: ['berobat', 'hamil-balita'],
  agency: 'dinas-sosial',
  sources: [],
  image: 'health-card',
}
