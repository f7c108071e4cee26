import { bring, disputed, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/pbi-jk.ts'

export const pbiJk: Example<'programme'> = {
  slug: 'pbi-jk',
  publishedOn: '2026-10-07',
  changedOn: '2026-11-18',
  officialName: 'Penerima Bantuan Iuran Jaminan Kesehatan (PBI-JK)',
  plainName: {
    id: 'KIS yang dibayar pemerintah (PBI-JK)',
    jv: 'KIS ingkang dipunbayar pamarentah (PBI-JK)',
    en: 'Health insurance paid by the state (PBI-JK)',
  },
  summary: {
    id: 'Berobat dengan KIS tanpa membayar iuran. KIS nonaktif dapat diajukan aktif lagi lewat kelurahan atau Dinas Sosial.',
    jv: 'Mertamba ngginakaken KIS tanpa mbayar iuran. KIS ingkang mandheg saged dipunusulaken aktif malih lumantar kelurahan.',
    en: 'Health care with a KIS card and no premium to pay. A card that has stopped can be reactivated through the kelurahan.',
  },
  topics: ['berobat', 'hamil-balita'],
  agency: 'dinas-sosial',
  status: { state: 'open' },
  route: 'kelurahan',
  benefit: {
    kind: 'insurance',
    headline: { id: 'berobat dengan KIS, iuran dibayar pemerintah', en: 'care with KIS, the premium is paid for you' },
    amounts: [],
    rhythm: 'monthly',
  },
  conditions: lines(
    'Keluarga tercatat di DTSEN dengan desil (peringkat kesejahteraan keluarga, 1–10) 1 sampai 5.',
    'KIS nonaktif dapat diajukan lagi bila Anda perlu berobat. Tidak harus sakit berat, bersalin pun termasuk.',
    'Tidak sedang dijamin oleh tempat kerja.',
  ),
  rule,
  cases,
  steps: lines(
    'Cek status KIS di aplikasi Mobile JKN atau tanyakan di puskesmas.',
    'Nonaktif? Minta surat keterangan dari puskesmas, klinik, atau rumah sakit.',
    'Bawa surat itu ke kelurahan atau Dinas Sosial untuk diajukan aktif lagi.',
    'Tanyakan kapan statusnya dicek ulang. Dalam keadaan darurat, langsung ke rumah sakit dan urus suratnya menyusul.',
  ),
  papers: bring('ktp', 'kk', ['kis', 'nomornya saja sudah cukup'], 'surat-faskes', ['sktm', 'tanyakan dulu, mungkin tidak perlu']),
  cost: { id: 'Gratis', en: 'Free' },
  remedy: { kind: 'propose', text: { id: 'KIS berhenti? Ajukan aktif lagi.' }, guide: 'aktifkan-pbi-jk' },
  question: { id: 'Selamat pagi. KIS keluarga saya tidak aktif dan ada yang perlu berobat. Surat apa yang perlu saya bawa?' },
  legalBasis: [{ title: 'Permensos Nomor 3 Tahun 2026, pengganti Permensos Nomor 21 Tahun 2019' }],
  sources: [
    unverified({ fact: 'Desil penerima PBI-JK', value: 'Desil 1 sampai 5', title: 'Kontan.co.id, artikel desil DTSEN' }),
    disputed({
      fact: 'Surat untuk mengaktifkan lagi KIS',
      value: 'Surat fasilitas kesehatan dan keterangan Dinas Sosial; SKTM bila diperlukan',
      title: 'Babe Indonesia, Februari 2026',
      url: 'https://babeindonesia.com/read/6606274/kemensos-bimbing-operator-data-dinsos-se-indonesia-cara-reaktivasi-pbi',
      otherValue: 'SKTM, foto rumah, KK, KTP, dan KIS wajib',
      otherTitle: 'idxchannel.com, daftar syarat lama',
    }),
  ],
  image: 'health-card',
}
