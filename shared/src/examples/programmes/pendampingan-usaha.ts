import { bring, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/pendampingan-usaha.ts'

const checkedBy = 'Disperindag (contoh)'

export const pendampinganUsaha: Example<'programme'> = {
  slug: 'pendampingan-usaha',
  publishedOn: '2026-10-15',
  changedOn: '2026-11-18',
  officialName: 'Pendampingan Usaha Mikro dan Kecil, termasuk Nomor Induk Berusaha (NIB)',
  plainName: { id: 'Pendampingan usaha kecil dan NIB' },
  summary: { id: 'Dibantu mengurus NIB, label pangan rumahan, sertifikat halal, hitung harga, dan pemasaran. Gratis untuk usaha kecil.' },
  topics: ['kerja-usaha'],
  agency: 'disperindag',
  status: { state: 'open' },
  route: 'apply',
  benefit: {
    kind: 'service',
    headline: { id: 'pendampingan usaha: NIB, label pangan, halal, harga, dan pembeli' },
    amounts: [],
    rhythm: 'as-needed',
  },
  conditions: lines(
    'Punya usaha di Kota Magelang, sekecil apa pun: gerobak, warung, jahitan, atau jualan daring.',
    'Usaha baru direncanakan pun boleh bertanya.',
  ),
  rule,
  cases,
  steps: lines(
    'Siapkan KTP dan ceritakan usaha Anda: apa yang dijual, di mana, sejak kapan.',
    'Datang ke klinik usaha kecil. Petugas membantu mengisi pendaftaran NIB.',
    'Pilih bantuan berikutnya: label pangan rumahan, sertifikat halal, foto produk, atau buku kas.',
    'Perlu modal? Minta penjelasan KUR sebelum meminjam.',
  ),
  papers: bring('ktp', ['kk', 'bila diminta']),
  cost: { id: 'Gratis, NIB juga gratis' },
  remedy: { kind: 'none', text: { id: 'Ada yang menawarkan NIB berbayar? Tidak perlu. Datang saja ke klinik usaha.' } },
  question: { id: 'Selamat pagi. Saya berjualan makanan dari rumah dan ingin mengurus NIB. Kapan saya dapat datang?' },
  legalBasis: [{ title: 'Peraturan Pemerintah Nomor 7 Tahun 2021 tentang pemberdayaan koperasi dan UMKM' }],
  sources: [
    unverified({
      fact: 'Bentuk pendampingan',
      value: 'NIB, izin pangan rumahan, sertifikat halal, dan pemasaran; petugas jemput bola',
      title: 'ANTARA Jawa Tengah, Juli 2023',
      url: 'https://jateng.antaranews.com/amp/berita/501627/pemkot-magelang-dampingi-pelaku-pemula-umkm',
      checkedBy,
    }),
  ],
  image: 'market-cart',
}
