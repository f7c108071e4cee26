import { type Example, lines, paragraphs, unverified } from '../example.ts'

export const sekolah: Example<'topic'> = {
  slug: 'sekolah',
  publishedOn: '2026-10-05',
  changedOn: '2026-11-20',
  icon: 'school',
  order: 1,
  name: { id: 'Sekolah & kuliah', jv: 'Sekolah & kuliyah', en: 'School & college' },
  summary: {
    id: 'Bantuan biaya sekolah dan kuliah, cara sekolah mengusulkan anak Anda, dan surat yang perlu disiapkan.',
    jv: 'Pambiyantu ragad sekolah lan kuliyah, cara sekolah ngusulaken putra panjenengan, lan serat ingkang dipunbetahaken.',
    en: 'Help with school and college costs, how the school proposes your child, and the papers to prepare.',
  },
  problem: paragraphs(
    'SPP bukan satu-satunya biaya. Seragam, buku, sepatu, dan ongkos jalan datang bersamaan di awal tahun ajaran.',
    'Bantuannya ada, tetapi jalannya berbeda-beda. PIP diusulkan oleh sekolah. KIP Kuliah didaftarkan sendiri oleh calon mahasiswa. Banyak keluarga baru tahu setelah batas waktunya lewat.',
  ),
  figures: [
    unverified({
      fact: 'Rata-rata lama sekolah warga usia 25 tahun ke atas, 2025',
      value: '11,44 tahun, kira-kira sampai kelas XI',
      title: 'Databoks dari data BPS, 25 Desember 2025',
      url: 'https://databoks.katadata.co.id/layanan-konsumen-kesehatan/statistik/7eca782b2abe39d/ratarata-lama-sekolah-di-kota-magelang-sampai-kelas-x-pada-2025',
    }),
    unverified({
      fact: 'Anak yang berhenti sekolah menurut pendataan kelurahan, 2018',
      value: '233 anak',
      title: 'ANTARA Jawa Tengah, Oktober 2018',
      url: 'https://jateng.antaranews.com/berita/202800/233-anak-putus-sekolah-di-kota-magelang',
      checkedBy: 'Disdikbud (contoh)',
    }),
  ],
  actions: lines(
    'Beri tahu tetangga yang anaknya bersekolah: PIP diusulkan lewat sekolah, gratis.',
    'Tanyakan ke wali kelas apakah data anak Anda sudah lengkap di sekolah.',
    'Seragam dan buku yang masih bagus dapat dititipkan di sekolah atau kelurahan.',
  ),
}
