import { bring, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/kursi-roda.ts'

const standard = { title: 'Standar pelayanan Dinas Sosial Kota Magelang', url: 'https://dinsos.magelangkota.go.id/standar-pelayanan/' }

export const kursiRoda: Example<'programme'> = {
  slug: 'kursi-roda',
  publishedOn: '2026-10-16',
  changedOn: '2026-11-19',
  officialName: 'Layanan Klinik Kursi Roda (seating clinic) Dinas Sosial',
  plainName: { id: 'Kursi roda sesuai ukuran tubuh' },
  summary: { id: 'Kursi roda yang diukur untuk tubuh Anda, gratis. Petugas dapat datang ke rumah. Cukup KTP dan KK.' },
  topics: ['lansia-disabilitas'],
  agency: 'dinas-sosial',
  status: { state: 'open' },
  route: 'apply',
  benefit: {
    kind: 'goods',
    headline: { id: 'kursi roda yang diukur dan disetel untuk Anda' },
    amounts: [],
    rhythm: 'as-needed',
  },
  conditions: lines(
    'Warga Kota Magelang yang memerlukan kursi roda, anak maupun dewasa.',
    'Pengukuran dilakukan bersama Anda, karena Anda yang paling tahu kebutuhannya.',
    'Persediaan terbatas. Tanyakan perkiraan waktunya saat mendaftar.',
  ),
  rule,
  cases,
  steps: lines(
    'Hubungi Dinas Sosial atau kelurahan. Boleh diwakili keluarga.',
    'Pilih: datang ke loket, atau petugas datang ke rumah.',
    'Petugas mengukur dan menanyakan kegiatan Anda sehari-hari.',
    'Coba kursinya, minta disetel sampai nyaman.',
  ),
  papers: bring(['ktp', 'fotokopi'], ['kk', 'fotokopi']),
  cost: { id: 'Gratis' },
  duration: { id: '1 hari sejak berkas lengkap, bila persediaan ada' },
  remedy: { kind: 'propose', text: { id: 'Persediaan habis? Minta dicatat untuk pengadaan berikutnya.' }, guide: 'usulkan-keluarga' },
  question: { id: 'Selamat pagi. Keluarga saya memerlukan kursi roda. Dapatkah petugas datang mengukur di rumah?' },
  legalBasis: [{ title: 'Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas' }],
  sources: [
    unverified({ fact: 'Syarat dan biaya', value: 'Fotokopi KTP dan KK, gratis', ...standard }),
    unverified({ fact: 'Lama layanan', value: '1 hari, petugas dapat datang ke rumah', ...standard }),
  ],
  image: 'wheelchair-ramp',
}
