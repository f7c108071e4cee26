import { type Example, lines, paragraphs } from '../example.ts'

export const dimintaUang: Example<'guide'> = {
  slug: 'diminta-uang',
  publishedOn: '2026-10-14',
  changedOn: '2026-11-14',
  name: { id: 'Diminta uang untuk bantuan?' },
  summary: { id: 'Semua pengurusan bantuan gratis. Bila ada yang meminta uang atau potongan, ini cara menolak dan melaporkannya.' },
  agency: 'dinas-sosial',
  topics: ['pangan', 'kerja-usaha'],
  steps: lines(
    'Jawab dengan tenang: "Maaf, saya tanyakan dulu ke kelurahan."',
    'Jangan serahkan KKS dan PIN kepada siapa pun, walau ditawari bantuan mengambilkan.',
    'Catat tanggal, tempat, dan jumlah yang diminta. Simpan pesan atau fotonya.',
    'Laporkan ke kelurahan, Dinas Sosial, atau kanal pengaduan lapor.go.id.',
    'Takut dikenali? Minta namanya dirahasiakan saat melapor.',
  ),
  body: paragraphs(
    'Melapor tidak menghapus nama Anda dari daftar bantuan.',
    'Uang lelah, uang bensin, dan uang administrasi sama saja: tidak perlu dibayar.',
  ),
  papers: [],
  sources: [],
}
