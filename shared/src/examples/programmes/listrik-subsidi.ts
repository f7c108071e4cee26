import { bring, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/listrik-subsidi.ts'

export const listrikSubsidi: Example<'programme'> = {
  slug: 'listrik-subsidi',
  publishedOn: '2026-10-10',
  changedOn: '2026-11-17',
  officialName: 'Subsidi Tarif Listrik Rumah Tangga 450 VA dan 900 VA',
  plainName: { id: 'Listrik bersubsidi' },
  summary: { id: 'Tarif listrik lebih ringan untuk rumah 450 VA dan 900 VA yang terdata. Berlaku otomatis, tanpa mendaftar.' },
  topics: ['listrik-air'],
  agency: 'dinas-sosial',
  status: { state: 'open' },
  route: 'automatic',
  benefit: {
    kind: 'discount',
    headline: { id: 'tarif listrik lebih ringan untuk rumah 450 VA dan 900 VA yang terdata' },
    amounts: [],
    rhythm: 'monthly',
  },
  conditions: lines(
    'Daya terpasang 450 VA, atau 900 VA yang tercatat di DTSEN.',
    'Satu keluarga, satu sambungan bersubsidi.',
    'Golongan tarif tertulis di struk token atau rekening. Kode RTM berarti 900 VA tanpa subsidi.',
  ),
  rule,
  cases,
  steps: lines(
    'Lihat golongan tarif di struk token atau rekening terakhir.',
    'Tertulis 900 VA RTM, padahal keluarga tercatat di DTSEN? Ambil formulir pengaduan di kelurahan.',
    'Kelurahan meneruskan ke kecamatan untuk dimasukkan ke laman pengaduan subsidi.',
    'Bila disetujui, tarif berubah pada pembelian token atau rekening berikutnya.',
  ),
  papers: bring('ktp', 'kk', 'rekening-listrik-air'),
  cost: { id: 'Gratis' },
  remedy: { kind: 'complain', text: { id: 'Golongan tarif keliru? Adukan lewat kelurahan.' }, guide: 'perbaiki-data' },
  question: { id: 'Selamat pagi. Golongan listrik rumah saya 900 VA RTM. Bagaimana cara mengajukan pengaduan subsidi?' },
  legalBasis: [{ title: 'Permen ESDM Nomor 29 Tahun 2016 tentang mekanisme subsidi tarif listrik rumah tangga' }],
  sources: [
    unverified({
      fact: 'Tarif per kWh, triwulan I 2026',
      value: '450 VA Rp415; 900 VA bersubsidi Rp605; 900 VA RTM Rp1.352',
      title: 'romisaputra.com, Februari 2026',
    }),
    unverified({ fact: 'Jalan pengaduan', value: 'Formulir di kelurahan, dimasukkan kecamatan ke laman subsidi', title: 'ekadaster.com' }),
  ],
  image: 'lamp-and-meter',
}
