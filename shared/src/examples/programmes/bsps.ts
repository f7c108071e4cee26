import { bring, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/bsps.ts'

const checkedBy = 'Disperkim (contoh)'

export const bsps: Example<'programme'> = {
  slug: 'bsps',
  publishedOn: '2026-10-08',
  changedOn: '2026-11-17',
  officialName: 'Bantuan Stimulan Perumahan Swadaya (BSPS)',
  plainName: { id: 'Bedah rumah dari pusat (BSPS)', jv: 'Ndandosi griya saking pusat (BSPS)', en: 'National home repair (BSPS)' },
  summary: {
    id: 'Bahan bangunan dan upah tukang untuk memperbaiki rumah sendiri. Diusulkan pemerintah kota; kelurahan mendata.',
    jv: 'Bahan bangunan lan opah tukang kangge ndandosi griyanipun piyambak. Dipunusulaken pamarentah kutha; kelurahan ingkang ndata.',
    en: 'Building material and wages to repair your own house. The city nominates houses; the kelurahan lists them.',
  },
  topics: ['rumah'],
  agency: 'disperkim',
  status: { state: 'open', closesOn: '2026-12-31' },
  route: 'nominated',
  benefit: {
    kind: 'goods',
    headline: { id: 'bahan bangunan dan upah tukang untuk satu rumah', en: 'of building material and wages for one house' },
    amounts: [{ group: { id: 'Bahan bangunan dan upah tukang' }, from: 20_000_000 }],
    rhythm: 'once',
  },
  conditions: lines(
    'Rumah itu satu-satunya rumah Anda dan ditempati sendiri.',
    'Atap, lantai, dinding, atau airnya perlu diperbaiki agar aman dan sehat.',
    'Tanahnya jelas: ada bukti hak atau surat dari kelurahan, dan tidak sengketa.',
    'Belum pernah mendapat bantuan perumahan dalam 10 tahun terakhir (aturan lama, sedang diperiksa).',
    'Penghasilan keluarga sesuai batas di DTSEN.',
  ),
  rule,
  cases,
  steps: lines(
    'Sampaikan keadaan rumah kepada ketua RT atau kelurahan. Anda tidak mendaftar sendiri ke pusat.',
    'Siapkan bukti tanah dan 4 foto rumah.',
    'Petugas kelurahan dan Disperkim melihat rumah. Kota lalu mengusulkan daftar ke pusat.',
    'Bila ditetapkan, warga dan tetangga bekerja bersama dalam kelompok, didampingi petugas.',
  ),
  papers: bring('ktp', 'kk', 'bukti-tanah', 'foto-rumah'),
  cost: { id: 'Gratis', en: 'Free' },
  remedy: { kind: 'propose', text: { id: 'Rumah belum didata? Minta kelurahan mencatatnya.' }, guide: 'usulkan-keluarga' },
  question: { id: 'Selamat pagi. Atap rumah saya perlu diperbaiki. Apakah rumah saya sudah didata untuk usulan bedah rumah?' },
  legalBasis: [{ title: 'Permen PKP Nomor 10 Tahun 2025' }, { title: 'Permen PUPR Nomor 17/PRT/M/2018 (aturan lama)' }],
  sources: [
    unverified({
      fact: 'Jumlah bantuan untuk satu rumah',
      value: 'Rp20.000.000: bahan Rp17.500.000 dan upah Rp2.500.000',
      title: 'blog.tribunjualbeli.com, artikel 63633',
      checkedBy,
    }),
    unverified({
      fact: 'Warga tidak mendaftar sendiri',
      value: 'Wali kota atau bupati yang mengusulkan',
      title: 'blog.tribunjualbeli.com, artikel 46416',
      checkedBy,
    }),
    unverified({ fact: 'Jumlah rumah tahun 2026', value: 'Rencana 400.000 rumah', title: 'detikProperti, berita d-8205732', checkedBy }),
  ],
}
