import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'

const outcomes =
  'dapat mendapat mendapatkan memperoleh menerima kebagian cair dicairkan lolos diterima disetujui dibantu terdaftar turun tembus acc diacc ditransfer dikirim dibayar dibayarkan disalurkan dikasih diberi berhasil'.split(
    ' ',
  )

const givers = 'berikan beri bantu kirim salurkan cairkan bayar loloskan bagikan memberi membantu'.split(' ')
const notHelp = 'surat undangan informasi pemberitahuan pesan sms kabar penjelasan layanan kesempatan formulir nomor'
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
    `${['anda', 'kamu', 'bapak', 'ibu', 'keluarga anda', 'warga', 'semua', 'panjenengan'].map((who) => `${who} berhak`).join(' | ')} | ${outcomes
      .slice(1, 5)
      .flatMap((verb) => goods.map((good) => `berhak ${verb} ${good}`))
      .join(' | ')} | berhak atas bantuan`,
    {
      unlessBefore: 'bertanya menolak mengetahui tahu mengadu menarik mencabut meminta melapor memilih',
      unlessAfter: 'bila jika apabila kalau apakah negara',
      instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan',
    },
  ),
  entry(
    `pasti masuk | pasti kena | dijamin tidak ada warga | dijamin tidak terlewat | dijamin tidak gagal | dijamin tidak ditolak | dijamin semua | ${givers.flatMap((deed) => [`pasti kami ${deed}`, `pasti akan kami ${deed}`, `kami pasti ${deed}`]).join(' | ')} | ${sure('pasti | dijamin | dipastikan | niscaya | dijamin pasti')}`,
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
    { unlessBefore: notHelp, instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan' },
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
    {
      instead: 'kemungkinan cocok, dapat diusulkan, dapat mengajukan',
      unlessAfter: 'belum tidak bila kapan apakah yang',
      unlessBefore: notHelp,
    },
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
