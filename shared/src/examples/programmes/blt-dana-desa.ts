import { type Example, lines, noOfficialSource, unverified } from '../example.ts'
import { cases, rule } from '../rules/blt-dana-desa.ts'

export const bltDanaDesa: Example<'programme'> = {
  slug: 'blt-dana-desa',
  publishedOn: '2026-10-12',
  changedOn: '2026-11-13',
  officialName: 'Bantuan Langsung Tunai Dana Desa (BLT-DD)',
  plainName: { id: 'BLT Dana Desa (tidak ada di kota)' },
  summary: { id: 'BLT Dana Desa hanya ada di desa. Kota Magelang terdiri atas kelurahan, jadi jalannya PKH dan sembako.' },
  topics: ['pangan'],
  agency: 'dinas-sosial',
  status: { state: 'not-here' },
  route: 'nominated',
  benefit: {
    kind: 'cash',
    headline: { id: 'bantuan tunai untuk warga desa, tidak berlaku di kelurahan' },
    amounts: [],
    rhythm: 'monthly',
  },
  conditions: lines(
    'Uangnya berasal dari dana desa. Kelurahan tidak menerima dana desa.',
    'Keluarga di Kabupaten Magelang dapat bertanya ke kantor desanya.',
  ),
  rule,
  cases,
  steps: lines(
    'Warga Kota Magelang: cek PKH, sembako, dan PBI-JK.',
    'Baru pindah dari desa? Perbarui kartu keluarga, lalu usulkan keluarga lewat kelurahan.',
  ),
  papers: [],
  cost: { id: 'Gratis' },
  remedy: { kind: 'none' },
  question: { id: 'Selamat pagi. Saya baru pindah dari desa ke Kota Magelang. Bantuan apa yang mungkin untuk keluarga saya di sini?' },
  legalBasis: [{ title: 'Undang-Undang Nomor 6 Tahun 2014 tentang Desa' }],
  sources: [
    unverified({
      fact: 'Jumlah di desa',
      value: 'Rp300.000 sebulan, dibayar Rp900.000 tiap 3 bulan',
      title: 'ayobogor.com, artikel 3112202768',
    }),
    unverified({ fact: 'Tidak berlaku di kelurahan', value: 'Dana desa hanya untuk desa', title: noOfficialSource }),
  ],
}
