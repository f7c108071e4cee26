import { bring, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/atensi-yapi.ts'

export const atensiYapi: Example<'programme'> = {
  slug: 'atensi-yapi',
  publishedOn: '2026-10-09',
  changedOn: '2026-11-15',
  officialName: 'ATENSI Yatim, Piatu, dan Yatim Piatu (YAPI)',
  plainName: { id: 'Bantuan anak yatim piatu (ATENSI)' },
  summary: { id: 'Bantuan tiap bulan untuk anak yatim, piatu, atau yatim piatu sampai usia 18 tahun, lewat wali atau keluarganya.' },
  topics: ['sekolah', 'pangan'],
  agency: 'dinas-sosial',
  status: { state: 'open' },
  route: 'kelurahan',
  benefit: {
    kind: 'cash',
    headline: { id: 'untuk kebutuhan anak yatim, piatu, atau yatim piatu' },
    amounts: [{ group: { id: 'Setiap anak, sampai usia 18 tahun' }, from: 200_000 }],
    rhythm: 'monthly',
  },
  conditions: lines(
    'Ayah, ibu, atau keduanya sudah wafat, dan anak belum berusia 18 tahun.',
    'Keluarga tercatat di DTSEN dengan desil (peringkat kesejahteraan keluarga, 1–10) 1 sampai 5, atau dinilai perlu oleh petugas.',
    'Anak diasuh keluarga, wali, atau panti. Nenek dan kakek dapat menjadi wali.',
  ),
  rule,
  cases,
  steps: lines(
    'Sampaikan kepada kelurahan bahwa Anda mengasuh anak yatim, piatu, atau yatim piatu.',
    'Bawa akta kelahiran anak dan akta kematian orang tuanya.',
    'Petugas Dinas Sosial datang, mendengarkan kebutuhan anak, lalu mengusulkan.',
    'Bila ditetapkan, bantuan diterima wali untuk keperluan anak.',
  ),
  papers: bring(['kk', 'kartu keluarga tempat anak tercatat'], ['ktp', 'KTP wali'], 'akta-kelahiran', 'akta-kematian'),
  cost: { id: 'Gratis' },
  remedy: { kind: 'propose', text: { id: 'Anak belum tercatat di KK Anda? Mulai dari kelurahan.' }, guide: 'usulkan-keluarga' },
  question: {
    id: 'Selamat pagi. Saya mengasuh anak yang orang tuanya sudah wafat. Bantuan apa yang mungkin, dan apa yang perlu saya bawa?',
  },
  legalBasis: [{ title: 'Permensos Nomor 7 Tahun 2021 tentang Asistensi Rehabilitasi Sosial' }],
  sources: [
    unverified({ fact: 'Jumlah sebulan untuk satu anak', value: 'Rp200.000 sampai usia 18 tahun', title: 'pantau.com, artikel 320603' }),
    unverified({
      fact: 'Desil penerima',
      value: 'Desil 1 sampai 5, atau hasil penilaian petugas',
      title: 'bantenintens.co.id, 23 September 2025',
    }),
  ],
}
