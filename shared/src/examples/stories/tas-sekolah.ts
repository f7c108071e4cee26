import { actions, type Example } from '../example.ts'

export const tasSekolah: Example<'story'> = {
  slug: 'tas-sekolah',
  publishedOn: '2026-10-20',
  changedOn: '2026-10-20',
  name: { id: 'Dulu saya tidak tahu harus bertanya ke mana. Sekarang anak saya tetap sekolah.' },
  summary: { id: 'Bu S. hampir meminta anaknya berhenti sekolah. Satu pertanyaan kepada wali kelas mengubah rencana itu.' },
  alias: 'Bu S.',
  area: 'Magelang Selatan',
  composed: true,
  situation: {
    id: 'Saya membuat keripik di rumah, suami menarik becak motor. Anak kedua kami kelas VIII. Pagi hari, tasnya selalu siap di depan pintu sebelum saya bangun.',
  },
  problem: {
    id: 'Tahun itu pesanan keripik turun. Sepatu anak sudah sempit, uang buku belum ada. Saya sempat bilang, bagaimana kalau berhenti dulu setahun. Dia diam saja, lalu merapikan tasnya.',
  },
  turningPoint: {
    id: 'Waktu mengambil rapor, saya memberanikan diri bertanya kepada wali kelas. Beliau menutup pintu, supaya kami bicara berdua. Ternyata ada PIP, dan sekolah yang mengusulkan. Saya kira harus mendaftar ke kantor yang jauh.',
  },
  whatHelped: {
    id: 'Saya menyerahkan KK, KTP, dan surat dari kelurahan. Dua kali ke sekolah, tidak membayar apa-apa. Beberapa bulan kemudian nama anak saya muncul. Sepatunya baru. Sekarang dia kelas IX dan ingin masuk SMK.',
  },
  whatYouCanDo: actions(
    ['tell', 'Beri tahu orang tua murid lain: PIP ditanyakan kepada wali kelas. Boleh minta bicara berdua.'],
    ['accompany', 'Punya tetangga yang anaknya mulai jarang masuk? Temani orang tuanya bertanya ke sekolah.'],
  ),
  programmes: ['pip'],
  topics: ['sekolah'],
  agency: 'disdikbud',
  sources: [],
  image: 'school-bag',
}
