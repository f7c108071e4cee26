import { bring, disputed, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/kur.ts'

const checkedBy = 'Disperindag (contoh)'
const poskota =
  'https://www.poskota.co.id/2026/01/16/modal-usaha-makin-mudah-syarat-kur-2026-dan-plafon-terbaru-untuk-umkm-cek-selengkapnya'

export const kur: Example<'programme'> = {
  slug: 'kur',
  publishedOn: '2026-10-16',
  changedOn: '2026-11-18',
  officialName: 'Kredit Usaha Rakyat (KUR) Super Mikro',
  plainName: { id: 'Pinjaman usaha (KUR)' },
  summary: { id: 'Pinjaman usaha sampai Rp10 juta dengan bunga bersubsidi, tanpa agunan tambahan. Ini pinjaman, perlu dikembalikan.' },
  topics: ['kerja-usaha'],
  agency: 'disperindag',
  status: { state: 'open' },
  route: 'apply',
  benefit: {
    kind: 'loan',
    headline: { id: 'batas pinjaman usaha super mikro, bunga disubsidi' },
    amounts: [{ group: { id: 'Pinjaman paling banyak' }, from: 10_000_000 }],
    rhythm: 'once',
  },
  conditions: lines(
    'Punya usaha yang berjalan, atau baru mulai dan sudah ikut pelatihan atau pendampingan.',
    'Tidak sedang menunggak pinjaman lain.',
    'Sanggup mencicil dari hasil usaha. Hitung dulu bersama pendamping.',
  ),
  rule,
  cases,
  steps: lines(
    'Hitung kebutuhan dan cicilan di klinik usaha kecil, gratis.',
    'Urus NIB lebih dulu bila belum punya.',
    'Ajukan langsung ke bank penyalur. Tidak perlu lewat perantara.',
    'Baca perjanjian dengan tenang. Bawa pulang dan tanyakan bila ada yang belum jelas.',
  ),
  papers: bring('ktp', 'kk'),
  cost: { id: 'Pengajuan gratis. Pinjaman dikembalikan dengan bunga.' },
  remedy: { kind: 'complain', text: { id: 'Diminta agunan tambahan? Tanyakan ke klinik usaha kecil sebelum menandatangani.' } },
  question: { id: 'Selamat pagi. Saya ingin menambah modal usaha. Apakah KUR cocok untuk usaha saya, dan berapa cicilannya?' },
  legalBasis: [{ title: 'Permenko Perekonomian Nomor 7 Tahun 2025 tentang KUR (dan perubahannya)' }],
  sources: [
    unverified({
      fact: 'Batas pinjaman super mikro',
      value: 'Rp10 juta, tanpa agunan tambahan',
      title: 'Poskota, 16 Januari 2026',
      url: poskota,
      checkedBy,
    }),
    disputed({
      fact: 'Bunga setahun untuk super mikro',
      value: '6 persen, sama untuk semua jenis KUR mulai 2026',
      title: 'Poskota, 16 Januari 2026',
      url: poskota,
      otherValue: '3 persen',
      otherTitle: 'CNBC Indonesia, 4 September 2023 (aturan 2023)',
      checkedBy,
    }),
  ],
}
