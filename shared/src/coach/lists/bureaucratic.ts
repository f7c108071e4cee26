import type { WordEntry } from '../word-lists.ts'

/** Office words and what people say at the counter. */
const pairs: [string, string][] = [
  ['dalam rangka', 'untuk'],
  ['sehubungan dengan | berkenaan dengan | berkaitan dengan hal tersebut | sehubungan', 'karena, tentang'],
  ['dalam upaya | dalam upayanya | sebagai upaya | upaya untuk', 'untuk'],
  ['adapun | adalah merupakan | bahwasanya | bahwasannya', 'hapus saja'],
  ['yang mana | dimana | di mana hal ini | yang dimana | hal mana', 'yang, tempat, lalu pecah kalimatnya'],
  ['agar supaya | guna untuk', 'agar'],
  ['apabila | bilamana | manakala | jikalau | sekiranya', 'bila, kalau'],
  ['sebagaimana | sebagaimana dimaksud | sebagaimana tersebut | dimaksud | tersebut di atas | tersebut diatas', 'sebut lagi bendanya'],
  ['yang bersangkutan | ybs', 'orangnya, Anda, peserta itu'],
  ['terhitung mulai tanggal | terhitung sejak tanggal | terhitung mulai | tmt', 'mulai'],
  ['selambat-lambatnya | selambatnya', 'paling lambat'],
  ['sekurang-kurangnya | sebanyak-banyaknya | setinggi-tingginya', 'paling sedikit, paling banyak'],
  ['merupakan wujud nyata | wujud nyata | wujud kepedulian | bentuk kepedulian | bukti nyata | bentuk perhatian', 'sebut manfaatnya'],
  ['merupakan salah satu bentuk | merupakan bentuk | merupakan bagian dari', 'adalah, ialah'],
  ['pada kesempatan ini | pada kesempatan tersebut | dalam kesempatan ini | dalam kesempatan tersebut | dalam hal ini', 'hapus saja'],
  [
    'demikian untuk menjadi | demikian disampaikan | demikian pengumuman | demikian atas | atas perhatiannya | untuk menjadi maklum | menjadi perhatian | harap maklum | mohon maklum',
    'hapus, tutup dengan siapa yang dapat ditanya',
  ],
  ['optimalisasi | mengoptimalkan | pengoptimalan', 'memperbaiki, menambah'],
  ['sinergi | sinergitas | bersinergi | mensinergikan', 'bekerja sama'],
  [
    'stakeholder | stakeholders | pemangku kepentingan | pihak terkait | instansi terkait | dinas terkait | opd terkait',
    'sebut siapa: kelurahan, sekolah, puskesmas',
  ],
  ['implementasi | diimplementasikan | mengimplementasi', 'menjalankan'],
  ['keluarga penerima manfaat | penerima manfaat | kpm', 'keluarga penerima, penerima bantuan'],
  ['memfasilitasi | difasilitasi | fasilitasi', 'membantu, menyediakan'],
  ['mekanisme | prosedural', 'cara, urutan'],
  ['verifikasi dan validasi | verval | memverifikasi | divalidasi', 'memeriksa, mencocokkan'],
  ['koordinasi | berkoordinasi | dikoordinasikan', 'berbicara dengan, bertanya kepada'],
  ['sosialisasi | disosialisasikan | mensosialisasikan', 'penjelasan, menjelaskan'],
  ['monitoring | monev | evaluasi dan monitoring', 'pemantauan, memeriksa'],
  ['realisasi | direalisasikan | merealisasikan | terealisasi', 'dijalankan, dibayar'],
  ['alokasi | dialokasikan | mengalokasikan', 'disediakan, jatah'],
  ['kuantitas | kualitas layanan prima | pelayanan prima', 'jumlah, layanan yang baik'],
  [
    'signifikan | komprehensif | holistik | berkelanjutan dan terpadu | terintegrasi | inklusif dan berkelanjutan',
    'sebut angkanya atau contohnya',
  ],
  ['tidak terlepas dari | tak lepas dari | seiring dengan | sejalan dengan', 'karena, bersama'],
  ['berdasarkan hal tersebut | berdasarkan hal itu | oleh karenanya | oleh sebab itu maka', 'jadi, karena itu'],
  ['secara berkala | secara simultan | secara masif | secara berjenjang', 'sebut kapan dan bagaimana'],
  ['dipandang perlu | dirasa perlu | dinilai perlu untuk', 'perlu'],
  ['diperuntukkan bagi | diperuntukkan untuk | diperuntukkan | diperuntukan', 'untuk'],
  ['pengajuan permohonan | mengajukan permohonan | permohonan dimaksud', 'mendaftar, meminta'],
  ['persyaratan administrasi | persyaratan administratif | kelengkapan administrasi', 'berkas, surat'],
  ['output | outcome | intervensi | affirmative | by name by address | bnba | graduasi', 'pakai kata Indonesia yang dikenal warga'],
  ['tata cara | petunjuk teknis | juknis | juklak', 'cara'],
  ['sdm | kapasitas sdm | sumber daya manusia', 'petugas, orang'],
  [
    'nihil | terlampir | perihal | hal-hal yang | serta merta | senantiasa | segenap | seluruh lapisan masyarakat',
    'tidak ada, ada di lampiran, selalu, semua',
  ],
  ['menindaklanjuti | ditindaklanjuti | tindak lanjut', 'melanjutkan, mengurus'],
  ['melaksanakan kegiatan | penyelenggaraan kegiatan | menyelenggarakan kegiatan', 'mengadakan, membuka'],
  ['masyarakat luas | khalayak | khalayak ramai | segenap warga', 'warga'],
  ['mengacu pada | merujuk pada | mengacu kepada', 'menurut'],
  ['dapat kami sampaikan | perlu kami sampaikan | bersama ini | dengan ini | bersama surat ini', 'hapus, langsung ke isinya'],
  ['kelancaran acara | guna me* | guna ter*', 'untuk, agar'],
  ['bertempat di | bertempat pada', 'di'],
  ['secara simbolis', 'hapus, sebut siapa mendapat apa dan kapan'],
  ['demi terwujudnya | terwujudnya | terciptanya | terselenggaranya', 'agar, supaya'],
  ['lintas sektor | lintas sektoral | berkomitmen | akuntabel', 'sebut siapa mengerjakan apa'],
  ['meningkatkan kesejahteraan | peningkatan kesejahteraan | kesejahteraan masyarakat', 'sebut manfaatnya'],
]

const nouns =
  'pendaftaran:mendaftar pengecekan:mengecek pembayaran:membayar pendataan:mendata pemeriksaan:memeriksa pengisian:mengisi pelaporan:melapor pengajuan:mengajukan pembaruan:memperbarui perubahan:mengubah perbaikan:memperbaiki verifikasi:memeriksa penyaluran:menyalurkan pengambilan:mengambil pengukuran:mengukur kunjungan:mengunjungi penyerahan:menyerahkan pengurusan:mengurus pencocokan:mencocokkan pemantauan:memantau pendampingan:mendampingi penjemputan:menjemput pembelian:membeli penarikan:menarik pengaduan:mengadu registrasi:mendaftar konfirmasi:memastikan koordinasi:berbicara survei:mendatangi pencatatan:mencatat pelunasan:melunasi pembagian:membagikan perekaman:merekam pencetakan:mencetak aktivasi:mengaktifkan reaktivasi:mengaktifkan_lagi evaluasi:menilai input:mengisi'

const weakVerbs: WordEntry[] = nouns.split(' ').map((pair) => {
  const [noun = '', verb = ''] = pair.split(':')
  return { words: [`melakukan ${noun}`], instead: verb.replace('_', ' '), why: 'berputar. Kata kerjanya saja sudah cukup.' }
})

/** Office language with its plain word. */
export const bureaucratic: WordEntry[] = [...pairs.map(([words, instead]) => ({ words: words.split(' | '), instead })), ...weakVerbs]
