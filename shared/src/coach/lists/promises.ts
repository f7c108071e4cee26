import type { WordEntry } from '../word-lists.ts'

const maybe = 'kemungkinan cocok, dapat diusulkan, dapat mengajukan'

/** Promises of a result. */
export const promises: WordEntry[] = [
  { words: ['anda berhak', 'kamu berhak', 'bapak berhak', 'ibu berhak', 'keluarga anda berhak', 'warga berhak', 'semua berhak', 'panjenengan berhak', 'berhak mendapat bantuan', 'berhak menerima bantuan', 'berhak mendapatkan bantuan', 'berhak atas bantuan', 'berhak menerima uang', 'berhak mendapat uang', 'berhak mendapatkan uang', 'berhak menerima sembako', 'berhak mendapat sembako', 'berhak mendapatkan sembako', 'berhak menerima beras'], unlessBefore: ['bertanya', 'menolak', 'mengetahui', 'memperoleh', 'mengadu', 'atas'], instead: maybe },
  { words: ['pasti dapat', 'pasti mendapat', 'pasti mendapatkan', 'pasti menerima', 'pasti cair', 'pasti lolos', 'pasti diterima', 'pasti disetujui', 'pasti dibantu', 'pasti masuk', 'pasti terdaftar', 'pasti kebagian', 'pasti berhasil'], instead: maybe },
  { words: ['dijamin dapat', 'dijamin cair', 'dijamin lolos', 'dijamin menerima', 'dijamin mendapat', 'dijamin mendapatkan', 'dijamin diterima', 'dijamin disetujui', 'dijamin mendapat', 'dijamin terdaftar', 'dijamin dapat bantuan', 'kami jamin', 'kami menjamin anda', 'menjamin anda', 'garansi cair', 'dijamin 100%'], instead: maybe },
  { words: ['dipastikan dapat', 'dipastikan mendapat', 'dipastikan mendapatkan', 'dipastikan menerima', 'dipastikan cair', 'dipastikan lolos', 'dipastikan diterima'], instead: maybe },
  { words: ['otomatis menerima', 'otomatis mendapat', 'otomatis mendapatkan', 'otomatis dapat', 'otomatis cair', 'otomatis lolos', 'secara otomatis menerima', 'secara otomatis mendapat', 'langsung cair', 'langsung lolos', 'langsung dapat uang'], instead: maybe },
  { words: ['akan lolos', 'akan cair', 'akan dapat bantuan', 'semua akan dapat', 'semua dapat bantuan', 'semua warga dapat bantuan', 'semua warga dapat uang', 'semua warga dapat sembako', 'semua orang dapat', 'semua warga mendapat', 'semua warga menerima', 'semua pendaftar diterima', 'semua kebagian', 'tidak mungkin ditolak', 'tanpa syarat apa pun', 'tidak akan ditolak', 'bisa langsung cair', 'tinggal tunggu cair', 'sudah pasti'], instead: maybe, unlessAfter: ['belum', 'tidak', 'bila', 'kapan', 'apakah', 'yang'] },
  { words: ['100% diterima', '100 persen diterima', '100% cair', '100 persen cair', '100% lolos', '100 persen lolos', '100% dapat', '100 persen dapat'], instead: maybe },
  { words: ['anda memenuhi syarat', 'anda layak menerima', 'anda layak mendapat', 'anda terpilih', 'anda resmi menerima', 'anda pasti'], instead: maybe },
]
