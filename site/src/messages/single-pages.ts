import { accessibilityMessages } from './accessibility.ts'
import { checkMessages } from './check.ts'
import { saveMessages } from './save.ts'
import { searchMessages } from './search.ts'

/** Home, check, about, privacy and the pages for addresses that lead nowhere. */
export const singleMessages = {
  homePage: {
    question: 'Bantuan apa yang mungkin untuk keluarga Anda?',
    hint: 'Jawab beberapa pertanyaan. Tanpa NIK, jawaban tidak dikirim.',
    start: 'Mulai cek — sekitar 2 menit',
    needs: 'Sedang perlu apa?',
    notices: 'Kabar terbaru',
    noNotices: 'Belum ada kabar untuk saat ini. Jadwal layanan dan penyaluran akan tampil di sini.',
    allNotices: 'Semua kabar',
    story: 'Cerita dari tetangga',
    allStories: 'Semua cerita',
    clarification: 'Cek kabar',
    pasted: 'Dapat kiriman lain? Tempel pesannya di sini',
    doubt: 'Dapat kiriman yang meragukan? Periksa dulu sebelum diteruskan.',
    guides: 'Panduan singkat',
    allGuides: 'Semua panduan',
  },
  checkPage: checkMessages,
  searchPage: searchMessages,
  savePage: saveMessages,
  aboutPage: {
    title: (site: string) => `Tentang ${site}`,
    describe: 'Siapa yang mengelola halaman ini, dari mana isinya, dan bagaimana kami memeriksanya.',
  },
  privacyPage: {
    title: 'Privasi',
    describe: 'Data apa yang kami simpan, dan data apa yang tidak pernah kami minta dari Anda.',
  },
  accessibilityPage: accessibilityMessages,
  notFoundPage: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamatnya mungkin salah ketik atau terpotong saat dikirim. Yang Anda cari mungkin ada di sini.',
    describe: 'Alamat ini tidak ada. Lihat daftar program bantuan, cek kabar, panduan, dan kebutuhan keluarga Anda.',
  },
  gonePage: {
    title: 'Halaman ini sudah tidak ada',
    text: 'Alamat ini tidak dipakai lagi. Keterangan yang masih berlaku ada di daftar berikut.',
    describe: 'Halaman ini sudah tidak ada. Lihat daftar program bantuan, cek kabar, dan panduan yang masih berlaku.',
  },
  missing: { search: 'Cari di situs ini', needs: 'Sedang perlu apa?', lists: 'Atau buka daftarnya' },
  describePadding: 'Keterangan lengkap, langkah, dan sumbernya ada di halaman resmi ini.',
}
