import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'

/** Names that are no longer right. Those that changed name carry the new one. */
export const stale: WordEntry[] = [
  entry('dtks | data terpadu kesejahteraan sosial | basis data terpadu | p3ke | regsosek', {
    instead: 'DTSEN (data tunggal sosial dan ekonomi nasional)',
    why: 'sudah diganti DTSEN sejak 2025.',
  }),
  entry('kominfo | kemenkominfo | kemkominfo | kementerian komunikasi dan informatika | menkominfo', {
    unlessAfter: 'dinas dis',
    instead: 'Komdigi (Kementerian Komunikasi dan Digital)',
    why: 'sudah berganti nama menjadi Komdigi.',
  }),
  entry('bst | bantuan sosial tunai', { why: 'sudah berakhir. Warga yang mencarinya mudah terkena tautan palsu.' }),
  entry('gelombang', { near: 'prakerja', why: 'tidak dibuka lagi sejak 2024. Kabar gelombang baru sering dipakai menipu.' }),
  entry('rastra | raskin | beras miskin', { instead: 'Program Sembako, bantuan sembako', why: 'sudah berganti nama.' }),
  entry('bsm | bantuan siswa miskin', { instead: 'PIP (Program Indonesia Pintar)', why: 'sudah berganti nama.' }),
  entry('jamkesmas | jamkesda | askeskin | kis pbi daerah', { instead: 'PBI-JK, KIS', why: 'sudah berganti nama.' }),
  entry('kps | kartu perlindungan sosial', { instead: 'KKS (Kartu Keluarga Sejahtera)', why: 'sudah diganti KKS.' }),
  entry('pmks | penyandang masalah kesejahteraan sosial', {
    instead: 'PPKS (pemerlu pelayanan kesejahteraan sosial)',
    why: 'sudah tidak dipakai.',
  }),
  entry('jamsostek', { instead: 'BPJS Ketenagakerjaan', why: 'sudah berganti nama.' }),
  entry('kemenristekdikti | kemristekdikti | kemendikbudristek | kemdikbudristek | kemendikbud | kemdikbud', {
    instead: 'Kemendikdasmen untuk sekolah, Kemdiktisaintek untuk kampus',
    why: 'sudah dipecah menjadi kementerian baru.',
  }),
  entry('kementerian pupr | kemenpupr', { instead: 'Kementerian PKP untuk perumahan', why: 'sudah dipecah menjadi kementerian baru.' }),
  entry('blt bbm | bsu 2022 | pnpm | subsidi premium | blsm', {
    why: 'sudah berakhir. Warga yang mencarinya mudah terkena tautan palsu.',
  }),
]
