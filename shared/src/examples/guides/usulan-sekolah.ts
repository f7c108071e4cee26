import { type Example, lines, paragraphs } from '../example.ts'

export const usulanSekolah: Example<'guide'> = {
  slug: 'usulan-sekolah',
  publishedOn: '2026-10-18',
  changedOn: '2026-11-20',
  name: { id: 'Meminta sekolah mengusulkan PIP' },
  summary: { id: 'Anak belum diusulkan PIP? Ini cara bertanya ke sekolah, surat yang dibawa, dan contoh kalimatnya. Gratis.' },
  agency: 'disdikbud',
  topics: ['sekolah'],
  steps: lines(
    'Temui wali kelas atau operator sekolah di luar jam pelajaran.',
    'Katakan: "Saya ingin anak saya diusulkan PIP. Data apa yang masih kurang?"',
    'Serahkan KK, KTP orang tua, dan SKTM bila tidak punya KIP atau KKS.',
    'Tanyakan tanggal data dikirim, lalu kapan hasilnya dapat dilihat.',
    'Belum ada tanggapan? Tanyakan ke Dinas Pendidikan dan Kebudayaan.',
  ),
  body: paragraphs('Anda boleh meminta bicara berdua saja. Minta guru tidak menyebut nama anak di depan kelas.'),
  papers: [{ paper: 'kk' }, { paper: 'ktp' }, { paper: 'sktm', note: { id: 'bila tidak punya KIP atau KKS' } }, { paper: 'nisn' }],
  sources: [],
}
