import { bring, disputed, type Example, lines, noOfficialSource, unverified } from '../example.ts'
import { cases, rule } from '../rules/sembako.ts'

export const sembako: Example<'programme'> = {
  slug: 'sembako',
  publishedOn: '2026-10-06',
  changedOn: '2026-11-20',
  officialName: 'Program Sembako (BPNT)',
  plainName: { id: 'Bantuan sembako (BPNT)', jv: 'Pambiyantu sembako (BPNT)', en: 'Groceries (Sembako, BPNT)' },
  summary: {
    id: 'Rp200.000 sebulan di kartu KKS untuk membeli bahan makanan. Diusulkan lewat kelurahan atau aplikasi Cek Bansos.',
    jv: 'Rp200.000 sewulan ing kertu KKS kangge tumbas bahan tetedhan. Dipunusulaken lumantar kelurahan utawi aplikasi Cek Bansos.',
    en: 'Rp200.000 a month on the KKS card to buy groceries. Proposed through the kelurahan or the Cek Bansos app.',
  },
  topics: ['pangan'],
  agency: 'dinas-sosial',
  status: { state: 'open' },
  route: 'kelurahan',
  benefit: {
    kind: 'food',
    headline: { id: 'untuk membeli bahan makanan dengan kartu KKS', en: 'to buy groceries with the KKS card' },
    amounts: [{ group: { id: 'Setiap keluarga penerima' }, from: 200_000 }],
    rhythm: 'monthly',
  },
  conditions: lines(
    'Keluarga tercatat di DTSEN dengan desil (peringkat kesejahteraan keluarga, 1–10) rendah. Dua sumber berbeda: sampai 4 atau sampai 5.',
    'Alamat di kartu keluarga sesuai tempat tinggal, supaya petugas dapat menemukan rumah Anda.',
    'Bukan keluarga ASN, TNI, Polri, atau pegawai BUMN dan BUMD.',
  ),
  rule,
  cases,
  steps: lines(
    'Buka sendiri laman cekbansos.kemensos.go.id, isi wilayah dan nama.',
    'Belum tercatat? Usulkan keluarga lewat kelurahan atau aplikasi Cek Bansos.',
    'Bila ditetapkan, ambil KKS dari bank penyalur sesuai undangan.',
    'Belanjakan di warung mana pun yang menerima. Simpan PIN hanya untuk Anda.',
  ),
  papers: bring('ktp', 'kk', ['kks', 'bila sudah punya']),
  cost: { id: 'Gratis. Tidak ada potongan untuk siapa pun.', en: 'Free. Nobody may take a cut.' },
  remedy: {
    kind: 'correct-data',
    text: { id: 'Nama tidak muncul atau bantuan berhenti? Periksa data lewat kelurahan.' },
    guide: 'perbaiki-data',
  },
  question: {
    id: 'Selamat pagi. Saya ingin bertanya tentang bantuan sembako. Nama keluarga saya belum muncul di Cek Bansos. Apa langkah berikutnya?',
  },
  legalBasis: [{ title: 'Permensos Nomor 5 Tahun 2021 tentang Pelaksanaan Program Sembako' }, { title: 'Kepmensos Nomor 79/HUK/2025' }],
  sources: [
    unverified({ fact: 'Jumlah sebulan', value: 'Rp200.000', title: noOfficialSource }),
    disputed({
      fact: 'Desil penerima sembako',
      value: 'Desil 1 sampai 4',
      title: 'Kontan.co.id, artikel desil DTSEN',
      otherValue: 'Desil 1 sampai 5',
      otherTitle: 'bali.jpnn.com, artikel 39892',
    }),
  ],
  image: 'rice-and-vegetables',
}
