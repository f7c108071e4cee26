import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'

/** Promises of a result. */
export const promises: WordEntry[] = [
  entry(
    'anda berhak | kamu berhak | bapak berhak | ibu berhak | keluarga anda berhak | warga berhak | semua berhak | panjenengan berhak | berhak mendapat bantuan | berhak menerima bantuan | berhak mendapatkan bantuan | berhak atas bantuan | berhak menerima uang | berhak mendapat uang | berhak mendapatkan uang | berhak menerima sembako | berhak mendapat sembako | berhak mendapatkan sembako | berhak menerima beras | berhak memperoleh bantuan | berhak memperoleh uang | berhak memperoleh sembako',
    {
      unlessBefore: 'bertanya menolak mengetahui tahu mengadu menarik mencabut meminta melapor memilih',
      unlessAfter: 'bila jika apabila kalau apakah negara',
      instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan',
    },
  ),
  entry(
    'pasti dapat | pasti mendapat | pasti mendapatkan | pasti menerima | pasti cair | pasti lolos | pasti diterima | pasti disetujui | pasti dibantu | pasti masuk | pasti terdaftar | pasti kebagian | pasti berhasil',
    { instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan' },
  ),
  entry(
    'dijamin dapat | dijamin cair | dijamin lolos | dijamin menerima | dijamin mendapat | dijamin mendapatkan | dijamin diterima | dijamin disetujui | dijamin terdaftar | dijamin dapat bantuan | kami jamin | kami menjamin | menjamin anda | menjamin setiap | menjamin semua | garansi cair | dijamin 100%',
    {
      instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan',
      unlessBefore: 'kerahasiaan keamanan mutu kebersihan keterbukaan data',
    },
  ),
  entry(
    'dipastikan dapat | dipastikan mendapat | dipastikan mendapatkan | dipastikan menerima | dipastikan cair | dipastikan lolos | dipastikan diterima',
    { instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan' },
  ),
  entry(
    'otomatis berhak | otomatis menerima | otomatis mendapat | otomatis mendapatkan | otomatis dapat | otomatis cair | otomatis lolos | secara otomatis menerima | secara otomatis mendapat | langsung cair | langsung lolos | langsung dapat uang',
    { instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan' },
  ),
  entry(
    'akan lolos | akan dapat bantuan | semua akan dapat | semua dapat bantuan | semua warga dapat bantuan | semua warga dapat uang | semua warga dapat sembako | semua orang dapat | semua warga mendapat | semua warga menerima | semua pendaftar diterima | semua kebagian | tidak mungkin ditolak | tanpa syarat apa pun | tidak akan ditolak | bisa langsung cair | tinggal tunggu cair',
    { instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan', unlessAfter: 'belum tidak bila kapan apakah yang' },
  ),
  entry(
    '100% diterima | 100 persen diterima | 100% cair | 100 persen cair | 100% lolos | 100 persen lolos | 100% dapat | 100 persen dapat',
    { instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan' },
  ),
  entry('anda layak menerima | anda layak mendapat | anda terpilih | anda resmi menerima', {
    unlessAfter: 'bila jika apabila kalau apakah',
    instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan',
  }),
]
