import type { WordEntry } from '../word-lists.ts'

const ended = 'sudah berakhir. Warga yang mencarinya mudah terkena tautan palsu.'

/** Names that are no longer right. Those that changed name carry the new one. */
export const stale: WordEntry[] = [
  { words: ['dtks', 'data terpadu kesejahteraan sosial', 'basis data terpadu', 'p3ke', 'regsosek'], instead: 'DTSEN (data tunggal sosial dan ekonomi nasional)', why: 'sudah diganti DTSEN sejak 2025.' },
  { words: ['kominfo', 'kemenkominfo', 'kemkominfo', 'kementerian kominfo', 'kementerian komunikasi dan informatika', 'menkominfo'], unlessAfter: ['dinas', 'dis'], instead: 'Komdigi (Kementerian Komunikasi dan Digital)', why: 'sudah berganti nama menjadi Komdigi.' },
  { words: ['bst', 'bantuan sosial tunai'], why: ended },
  { words: ['gelombang'], near: ['prakerja'], why: 'tidak dibuka lagi sejak 2024. Kabar gelombang baru sering dipakai menipu.' },
  { words: ['rastra', 'raskin', 'beras miskin'], instead: 'Program Sembako, bantuan sembako', why: 'sudah berganti nama.' },
  { words: ['bsm', 'bantuan siswa miskin'], instead: 'PIP (Program Indonesia Pintar)', why: 'sudah berganti nama.' },
  { words: ['jamkesmas', 'jamkesda', 'askeskin', 'kis pbi daerah'], instead: 'PBI-JK, KIS', why: 'sudah berganti nama.' },
  { words: ['kps', 'kartu perlindungan sosial'], instead: 'KKS (Kartu Keluarga Sejahtera)', why: 'sudah diganti KKS.' },
  { words: ['pmks', 'penyandang masalah kesejahteraan sosial'], instead: 'PPKS (pemerlu pelayanan kesejahteraan sosial)', why: 'sudah tidak dipakai.' },
  { words: ['jamsostek'], instead: 'BPJS Ketenagakerjaan', why: 'sudah berganti nama.' },
  { words: ['kemenristekdikti', 'kemristekdikti', 'kemendikbudristek', 'kemdikbudristek', 'kemendikbud', 'kemdikbud'], instead: 'Kemendikdasmen untuk sekolah, Kemdiktisaintek untuk kampus', why: 'sudah dipecah menjadi kementerian baru.' },
  { words: ['kementerian pupr', 'kemenpupr'], instead: 'Kementerian PKP untuk perumahan', why: 'sudah dipecah menjadi kementerian baru.' },
  { words: ['blt bbm', 'bsu 2022', 'pnpm', 'pnpm mandiri', 'subsidi premium', 'blsm'], why: ended },
]
