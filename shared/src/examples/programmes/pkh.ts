import { bring, disputed, type Example, lines, noOfficialSource, unverified } from '../example.ts'
import { cases, rule } from '../rules/pkh.ts'

const amounts = 'medanaktual.com, daftar nominal PKH 2026'

export const pkh: Example<'programme'> = {
  slug: 'pkh',
  publishedOn: '2026-10-06',
  changedOn: '2026-11-20',
  officialName: 'Program Keluarga Harapan (PKH)',
  plainName: { id: 'Bantuan tunai keluarga (PKH)', jv: 'Pambiyantu arta kulawarga (PKH)', en: 'Family cash support (PKH)' },
  summary: {
    id: 'Bantuan tunai tiap 3 bulan untuk ibu hamil, anak, lansia, dan penyandang disabilitas. Diusulkan lewat kelurahan, gratis.',
    jv: 'Pambiyantu arta saben 3 wulan kangge ibu mbobot, lare, warga sepuh, lan difabel. Dipunusulaken lumantar kelurahan, gratis.',
    en: 'Cash every 3 months for pregnant women, children, older people and people with disabilities. The kelurahan proposes you; free.',
  },
  topics: ['hamil-balita', 'lansia-disabilitas', 'sekolah'],
  agency: 'dinas-sosial',
  status: { state: 'open' },
  route: 'kelurahan',
  benefit: {
    kind: 'cash',
    headline: {
      id: 'bantuan tunai untuk ibu hamil, anak, lansia, dan disabilitas',
      jv: 'pambiyantu arta kangge ibu mbobot, lare, warga sepuh, lan difabel',
      en: 'cash for pregnancy, children, older people and disability',
    },
    amounts: [
      { group: { id: 'Ibu hamil atau nifas' }, from: 750_000 },
      { group: { id: 'Anak usia 0–6 tahun' }, from: 750_000 },
      { group: { id: 'Anak SD' }, from: 225_000 },
      { group: { id: 'Anak SMP' }, from: 375_000 },
      { group: { id: 'Anak SMA/SMK' }, from: 500_000 },
      { group: { id: 'Penyandang disabilitas berat' }, from: 600_000 },
      { group: { id: 'Lansia' }, from: 600_000 },
    ],
    rhythm: 'quarterly',
  },
  conditions: lines(
    'Keluarga tercatat di DTSEN (data keluarga nasional) dengan desil (peringkat kesejahteraan keluarga, 1–10) 1 sampai 4.',
    'Ada ibu hamil, anak usia dini, anak sekolah, lansia, atau penyandang disabilitas berat di dalam kartu keluarga.',
    'Paling banyak 4 orang yang dihitung dalam satu keluarga.',
    'Bukan keluarga ASN, TNI, Polri, atau pegawai BUMN dan BUMD.',
    'Korban pelanggaran HAM berat punya jumlah tersendiri. Tanyakan ke Dinas Sosial.',
  ),
  rule,
  cases,
  steps: lines(
    'Lihat desil keluarga di aplikasi Cek Bansos atau tanyakan ke kelurahan.',
    'Belum tercatat? Usulkan keluarga lewat kelurahan atau menu Daftar Usulan di aplikasi Cek Bansos.',
    'Petugas mencocokkan data dan dapat datang ke rumah. Layani seperti biasa, tidak perlu memberi apa pun.',
    'Bila ditetapkan, bantuan masuk ke KKS tiap 3 bulan.',
  ),
  papers: bring('ktp', 'kk', ['kks', 'bila sudah punya'], ['buku-kia', 'untuk ibu hamil dan balita']),
  cost: { id: 'Gratis', jv: 'Gratis', en: 'Free' },
  remedy: { kind: 'correct-data', text: { id: 'Data keluarga keliru? Perbaiki lewat kelurahan.' }, guide: 'perbaiki-data' },
  question: {
    id: 'Selamat pagi. Saya ingin bertanya tentang PKH. Apakah keluarga saya sudah tercatat, dan apa yang perlu saya bawa?',
  },
  legalBasis: [
    { title: 'Permensos Nomor 1 Tahun 2018 tentang Program Keluarga Harapan' },
    { title: 'Kepmensos Nomor 79/HUK/2025' },
    { title: 'Inpres Nomor 4 Tahun 2025 tentang Data Tunggal Sosial dan Ekonomi Nasional' },
  ],
  sources: [
    unverified({
      fact: 'Jumlah per tahap untuk ibu hamil dan anak 0–6 tahun',
      value: 'Rp750.000 (Rp3.000.000 setahun)',
      title: amounts,
    }),
    unverified({
      fact: 'Jumlah per tahap untuk anak sekolah',
      value: 'SD Rp225.000, SMP Rp375.000, SMA Rp500.000',
      title: amounts,
    }),
    disputed({
      fact: 'Jumlah per tahap dan batas usia lansia',
      value: 'Rp600.000 untuk usia 60 tahun ke atas',
      title: amounts,
      otherValue: 'Rp600.000 untuk usia 70 tahun ke atas',
      otherTitle: 'haifest.id, artikel 699',
    }),
    unverified({ fact: 'Jumlah per tahap untuk disabilitas berat', value: 'Rp600.000', title: amounts }),
    unverified({ fact: 'Desil penerima PKH', value: 'Desil 1 sampai 4', title: 'Kontan.co.id, artikel desil DTSEN' }),
    unverified({ fact: 'Jumlah anggota keluarga yang dihitung', value: 'Paling banyak 4 orang', title: noOfficialSource }),
  ],
  image: 'sandals',
}
