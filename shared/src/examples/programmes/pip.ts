import { bring, disputed, type Example, lines, noOfficialSource, unverified } from '../example.ts'
import { cases, rule } from '../rules/pip.ts'

const checkedBy = 'Disdikbud (contoh)'
const amounts = 'Tribun Pontianak, 6 Januari 2025'

export const pip: Example<'programme'> = {
  slug: 'pip',
  publishedOn: '2026-10-05',
  changedOn: '2026-11-20',
  officialName: 'Program Indonesia Pintar (PIP)',
  plainName: { id: 'Bantuan sekolah (PIP)', jv: 'Pambiyantu sekolah (PIP)', en: 'School support (PIP)' },
  summary: {
    id: 'Bantuan biaya sekolah untuk murid TK sampai SMA. Sekolah yang mengusulkan; Anda cukup menyerahkan surat. Gratis.',
    jv: 'Pambiyantu ragad sekolah kangge murid TK dumugi SMA. Sekolah ingkang ngusulaken; panjenengan cekap nyukani serat. Gratis.',
    en: 'School costs for pupils from kindergarten to senior high. The school proposes them; you hand in the papers. Free.',
  },
  topics: ['sekolah'],
  agency: 'disdikbud',
  status: { state: 'open', opensOn: '2026-09-01', closesOn: '2026-11-30' },
  route: 'school',
  benefit: {
    kind: 'cash',
    headline: {
      id: 'bantuan sekolah untuk murid TK sampai SMA',
      jv: 'pambiyantu sekolah kangge murid TK dumugi SMA',
      en: 'school support from kindergarten to senior high',
    },
    amounts: [
      { group: { id: 'TK' }, from: 450_000 },
      { group: { id: 'SD (kelas VI separuh)' }, from: 225_000, to: 450_000 },
      { group: { id: 'SMP (kelas IX separuh)' }, from: 375_000, to: 750_000 },
      { group: { id: 'SMA/SMK (kelas XII separuh)' }, from: 900_000, to: 1_800_000 },
    ],
    rhythm: 'yearly',
  },
  conditions: lines(
    'Anak berusia 6 sampai 21 tahun yang bersekolah atau ingin kembali bersekolah. Untuk TK, tanyakan ke sekolah.',
    'Punya salah satu: KIP, KKS, atau keluarga penerima PKH. Anak yatim piatu, penyandang disabilitas, dan yang terkena bencana juga termasuk.',
    'Tidak punya itu semua? SKTM dari kelurahan dapat diserahkan ke sekolah.',
  ),
  rule,
  cases,
  steps: lines(
    'Siapkan kartu keluarga dan KTP orang tua.',
    'Minta SKTM ke kelurahan bila tidak punya KKS atau KIP.',
    'Serahkan ke wali kelas atau operator sekolah. Tanyakan kapan datanya dikirim.',
    'Bila nama anak muncul, sekolah memberi tahu cara membuka rekening.',
  ),
  papers: bring('kk', ['ktp', 'KTP ayah, ibu, atau wali'], 'nisn', ['kip', 'bila punya'], ['sktm', 'bila tidak punya KIP atau KKS']),
  cost: { id: 'Gratis', en: 'Free' },
  remedy: { kind: 'ask-school', text: { id: 'Anak belum diusulkan? Tanyakan ke sekolah.' }, guide: 'usulan-sekolah' },
  question: { id: 'Selamat pagi. Saya orang tua murid. Apakah anak saya sudah diusulkan PIP, dan surat apa yang masih kurang?' },
  legalBasis: [{ title: 'Permendikbud Nomor 10 Tahun 2020 tentang Program Indonesia Pintar' }],
  sources: [
    unverified({ fact: 'Jumlah untuk SD', value: 'Rp450.000; kelas VI Rp225.000', title: amounts, checkedBy }),
    unverified({ fact: 'Jumlah untuk SMP', value: 'Rp750.000; kelas IX Rp375.000', title: amounts, checkedBy }),
    disputed({
      fact: 'Jumlah untuk SMA/SMK',
      value: 'Rp1.800.000; kelas XII Rp900.000',
      title: amounts,
      otherValue: 'Rp1.000.000, jumlah tahun 2023',
      otherTitle: 'sonora.id, artikel 423963435',
      checkedBy,
    }),
    unverified({ fact: 'Jumlah untuk TK', value: 'Rp450.000', title: noOfficialSource, checkedBy }),
  ],
  image: 'school-bag',
}
