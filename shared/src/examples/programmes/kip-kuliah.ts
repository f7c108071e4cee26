import { bring, disputed, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/kip-kuliah.ts'

const checkedBy = 'Disdikbud (contoh)'

export const kipKuliah: Example<'programme'> = {
  slug: 'kip-kuliah',
  publishedOn: '2026-10-09',
  changedOn: '2026-11-16',
  officialName: 'Kartu Indonesia Pintar Kuliah (KIP Kuliah)',
  plainName: { id: 'Bantuan kuliah (KIP Kuliah)', jv: 'Pambiyantu kuliyah (KIP Kuliah)', en: 'College support (KIP Kuliah)' },
  summary: {
    id: 'Biaya kuliah dan biaya hidup tiap bulan untuk lulusan SMA/SMK. Calon mahasiswa mendaftar sendiri, gratis.',
    jv: 'Ragad kuliyah lan ragad gesang saben wulan kangge lulusan SMA/SMK. Calon mahasiswa ndhaftar piyambak, gratis.',
    en: 'Tuition and a monthly living allowance for school leavers. Students register themselves, free of charge.',
  },
  topics: ['sekolah'],
  agency: 'disdikbud',
  status: { state: 'upcoming', opensOn: '2027-02-01', closesOn: '2027-10-29' },
  route: 'apply',
  benefit: {
    kind: 'cash',
    headline: { id: 'biaya hidup selama kuliah, ditambah biaya kuliah', en: 'to live on while studying, plus tuition' },
    amounts: [{ group: { id: 'Biaya hidup, menurut kota kampus' }, from: 800_000, to: 1_400_000 }],
    rhythm: 'monthly',
  },
  conditions: lines(
    'Lulus SMA, SMK, atau sederajat tahun ini atau 2 tahun sebelumnya, dan diterima di kampus.',
    'Cukup salah satu: punya KIP, punya KKS, keluarga penerima PKH, atau tinggal di panti.',
    'Boleh juga tercatat di DTSEN dengan desil (peringkat kesejahteraan keluarga, 1–10) sampai 3.',
    'Bila tidak ada: penghasilan kotor ayah dan ibu (atau wali) paling banyak Rp4.000.000 sebulan, kira-kira Rp150.000 sehari kerja.',
    'Lebih dari itu? Dibagi jumlah anggota keluarga, paling banyak Rp750.000 per orang.',
  ),
  rule,
  cases,
  steps: lines(
    'Siapkan NISN, nomor pokok sekolah, dan alamat surel yang aktif.',
    'Buka sendiri laman KIP Kuliah (berakhiran .go.id) setelah pendaftaran dibuka.',
    'Pilih jalur masuk kampus, lalu unggah surat yang diminta.',
    'Kampus memeriksa dan dapat datang ke rumah sebelum menetapkan.',
  ),
  papers: bring('ktp', 'kk', 'nisn', ['kip', 'bila punya'], ['sktm', 'bila tidak punya KIP atau KKS'], 'foto-rumah'),
  cost: { id: 'Gratis', en: 'Free' },
  remedy: {
    kind: 'complain',
    text: { id: 'Belum diterima? Tanyakan alasannya ke bagian kemahasiswaan kampus. Tahun berikutnya masih dapat mendaftar.' },
  },
  question: { id: 'Selamat pagi. Anak saya ingin kuliah dengan KIP Kuliah. Apa yang dapat kami siapkan dari sekarang?' },
  legalBasis: [{ title: 'Pedoman Pendaftaran KIP Kuliah, Kemdiktisaintek' }],
  sources: [
    unverified({
      fact: 'Batas penghasilan keluarga',
      value: 'Rp4.000.000 sebulan, atau Rp750.000 per anggota keluarga',
      title: 'Okezone lewat RCTI+, 2025',
      url: 'https://www.rctiplus.com/news/detail/okezone/4754502/segini-gaji-maksimal-orang-tua-agar-dapat-kip-kuliah-2025',
      checkedBy,
    }),
    unverified({
      fact: 'Hitungan upah harian',
      value: 'Rp4.000.000 dibagi 26 hari kerja, kira-kira Rp150.000',
      title: 'Hitungan redaksi contoh',
      checkedBy,
    }),
    unverified({
      fact: 'Biaya hidup sebulan',
      value: 'Rp800.000, Rp950.000, Rp1.100.000, Rp1.250.000, atau Rp1.400.000',
      title: 'Okezone Edukasi, 5 Februari 2025',
      url: 'https://edukasi.okezone.com/read/2025/02/05/65/3110765/kip-kuliah-2025-dapat-uang-berapa-segini-besarannya',
      checkedBy,
    }),
    disputed({
      fact: 'Biaya kuliah per semester untuk program studi terbaik',
      value: 'Paling banyak Rp8.000.000 (kedokteran Rp12.000.000)',
      title: 'Sulawesi Network, 2025',
      url: 'https://www.sulawesinetwork.com/pendidikan/65214756636/kip-kuliah-2025-resmi-dibuka-cek-jadwal-syarat-dan-besaran-bantuan-yang-bisa-kamu-dapatkan?page=2',
      otherValue: 'Paling banyak Rp12.000.000',
      otherTitle: 'sarjana.co.id, syarat KIP Kuliah 2025',
      checkedBy,
    }),
  ],
}
