import { type Example, lines, paragraphs, unverified } from '../example.ts'

export const usulkanKeluarga: Example<'guide'> = {
  slug: 'usulkan-keluarga',
  publishedOn: '2026-10-11',
  changedOn: '2026-11-17',
  name: { id: 'Mengusulkan keluarga untuk bantuan', jv: 'Ngusulaken kulawarga kangge pambiyantu', en: 'Propose your family for aid' },
  summary: {
    id: 'Belum tercatat sebagai penerima? Usulkan keluarga Anda lewat kelurahan atau aplikasi Cek Bansos. Gratis.',
    jv: 'Dereng kacathet? Kulawarga panjenengan saged dipunusulaken lumantar kelurahan utawi aplikasi Cek Bansos. Gratis.',
    en: 'Not on the list yet? Propose your family through the kelurahan or the Cek Bansos app. It costs nothing.',
  },
  agency: 'dinas-sosial',
  topics: ['pangan', 'rumah', 'lansia-disabilitas'],
  steps: lines(
    'Pastikan kartu keluarga sesuai keadaan sekarang. Bila belum, perbarui dulu di Dukcapil.',
    'Datang ke kelurahan dengan KTP dan KK, atau pakai menu Daftar Usulan di aplikasi Cek Bansos.',
    'Ceritakan keadaan keluarga apa adanya. Sebutkan bila ada ibu hamil, balita, lansia, atau penyandang disabilitas.',
    'Usulan dibahas di musyawarah kelurahan, lalu dicocokkan petugas.',
    'Minta nomor atau tanggal catatannya. Tanyakan lagi setelah 1 bulan.',
  ),
  body: paragraphs(
    'Usulan bukan jaminan. Keputusan ada di kementerian, menurut data dan jumlah yang tersedia. Sambil menunggu, tanyakan bantuan kota dan Baznas.',
    'Anda boleh mengusulkan tetangga, dengan persetujuannya.',
  ),
  papers: [{ paper: 'ktp' }, { paper: 'kk' }, { paper: 'foto-rumah', note: { id: 'bila mengusul perbaikan rumah' } }],
  sources: [
    unverified({
      fact: 'Jalan mengusul',
      value: 'Daftar Usulan di aplikasi Cek Bansos, atau musyawarah kelurahan',
      title: 'Poskota, 6 Desember 2025',
    }),
  ],
}
