import { type Example, lines, paragraphs } from '../example.ts'

export const suratHilang: Example<'guide'> = {
  slug: 'surat-hilang',
  publishedOn: '2026-10-13',
  changedOn: '2026-11-12',
  name: { id: 'Surat keluarga hilang atau rusak' },
  summary: { id: 'KTP, KK, akta, atau KKS hilang? Ini urutan menggantinya supaya tidak bolak-balik loket. Gratis.' },
  agency: 'dukcapil',
  topics: ['sekolah', 'pangan', 'berobat'],
  steps: lines(
    'Mulai dari KK. Minta cetak ulang di Dukcapil; sering cukup dengan NIK yang Anda hafal.',
    'Lanjutkan KTP. Hilang: bawa surat kehilangan dari polisi, gratis. Rusak: bawa KTP yang rusak.',
    'Lalu akta kelahiran dan akta lain. Bawa KK yang baru.',
    'KKS hilang? Lapor ke bank penyalur, bukan ke kelurahan.',
    'Simpan semuanya di satu map, jauh dari lantai dan air.',
  ),
  body: paragraphs('Rumah kebanjiran atau terbakar? Katakan di loket. Petugas dapat mengurus beberapa surat sekaligus.'),
  papers: [
    { paper: 'kk', note: { id: 'atau hafalkan nomornya' } },
    { paper: 'pengantar-rt-rw', note: { id: 'bila diminta' } },
  ],
  sources: [],
  image: 'folder-of-papers',
}
