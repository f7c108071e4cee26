import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'

const outcomes =
  'dapat mendapat mendapatkan memperoleh menerima kebagian cair dicairkan lolos diterima disetujui dibantu terdaftar turun tembus acc diacc ditransfer dikirim dibayar dibayarkan disalurkan dikasih diberi berhasil'.split(
    ' ',
  )

const givers = 'berikan beri bantu kirim salurkan cairkan bayar loloskan bagikan memberi membantu'.split(' ')
const goods = 'beras uang bantuan sembako dana bansos paket modal'.split(' ')

/** "pasti dapat", "pasti bisa cair": sure words before every outcome. */
const sure = (words: string, what = outcomes): string =>
  words
    .split(' | ')
    .flatMap((word) => what.flatMap((outcome) => [`${word} ${outcome}`, `${word} bisa ${outcome}`]))
    .join(' | ')

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
    `pasti masuk | pasti kena | dijamin tidak | dijamin semua | ${givers.flatMap((deed) => [`pasti kami ${deed}`, `pasti akan kami ${deed}`, `kami pasti ${deed}`]).join(' | ')} | ${sure('pasti | dijamin | dipastikan | niscaya | dijamin pasti')}`,
    {
      instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan',
    },
  ),
  entry('kami jamin | kami menjamin | menjamin anda | menjamin setiap | menjamin semua | garansi cair | dijamin 100%', {
    instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan',
    unlessBefore: 'kerahasiaan keamanan mutu kebersihan keterbukaan data',
  }),
  entry(
    `${sure('otomatis | secara otomatis', ['berhak', ...outcomes.slice(0, 9)])} | langsung cair | langsung lolos | bisa langsung cair | ${goods.flatMap((good) => [`langsung dapat ${good}`, `langsung menerima ${good}`, `langsung kebagian ${good}`]).join(' | ')}`,
    { instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan' },
  ),
  entry(
    `${['semua', 'seluruh']
      .flatMap((all) => ['warga', 'orang', 'pendaftar', 'masyarakat'].map((who) => `${all} ${who}`))
      .flatMap((who) =>
        ['dapat bantuan', 'dapat uang', 'dapat sembako', 'dapat rp*', ...outcomes.slice(1, 12)].map((what) => `${who} ${what}`),
      )
      .join(
        ' | ',
      )} | akan lolos | akan dapat bantuan | semua akan dapat | semua orang dapat | semua dapat bantuan | semua kebagian | tidak mungkin ditolak | tanpa syarat apa pun | tidak pakai syarat | tanpa seleksi | tidak akan ditolak | pasti lancar | tinggal tunggu cair | tinggal menunggu cair`,
    { instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan', unlessAfter: 'belum tidak bila kapan apakah yang' },
  ),
  entry(sure('100% | 100 persen | seratus persen', outcomes.slice(0, 11)), {
    instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan',
  }),
  entry('tanpa terkecuali | tanpa kecuali', {
    near: 'dapat mendapat mendapatkan menerima memperoleh dibantu kebagian',
    instead: 'sebut syaratnya',
  }),
  entry('anda layak menerima | anda layak mendapat | anda terpilih | anda resmi menerima', {
    unlessAfter: 'bila jika apabila kalau apakah',
    instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan',
  }),
]
