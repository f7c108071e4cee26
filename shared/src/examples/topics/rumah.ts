import { type Example, lines, paragraphs, unverified } from '../example.ts'

export const rumah: Example<'topic'> = {
  slug: 'rumah',
  publishedOn: '2026-10-06',
  changedOn: '2026-11-17',
  icon: 'house',
  order: 4,
  name: { id: 'Perbaikan rumah', jv: 'Ndandosi griya', en: 'Home repair' },
  summary: {
    id: 'Bantuan memperbaiki atap, lantai, dan dinding rumah, serta siapa yang mengusulkan rumah Anda.',
    jv: 'Pambiyantu kangge ndandosi payon, jogan, lan tembok griya, sarta sinten ingkang ngusulaken griya panjenengan.',
    en: 'Help to repair roof, floor and walls, and who proposes your house for it.',
  },
  problem: paragraphs(
    'Genteng pecah dan dinding lembap memengaruhi kesehatan dan belajar anak. Perbaikannya sering lebih mahal daripada tabungan.',
    'Bantuan perbaikan rumah tidak didaftarkan sendiri ke pusat. Kelurahan mendata, lalu kota mengusulkan. Bukti tanah menjadi surat yang paling sering kurang.',
  ),
  figures: [
    unverified({
      fact: 'Rumah yang selesai diperbaiki, 2023',
      value: 'Sekitar 1.200 rumah',
      title: 'Humas Kota Magelang, 4 April 2024',
      url: 'https://humas.magelangkota.go.id/pemkot-magelang-bagikan-bantuan-permakanan-bagi-ribuan-warga-lansia-dan-penerima-manfaat-rtlh/',
      checkedBy: 'Disperkim (contoh)',
    }),
    unverified({
      fact: 'Rumah yang direncanakan diperbaiki lewat BSPS di seluruh Indonesia, 2026',
      value: '400.000 rumah, naik dari 45.000 rumah pada 2025',
      title: 'detikProperti, berita d-8205732',
      checkedBy: 'Disperkim (contoh)',
    }),
  ],
  actions: lines(
    'Tukang dan tetangga dapat ikut kerja bakti. Satu hari tenaga sangat berarti.',
    'Sisa genteng, kayu, dan cat dapat ditawarkan lewat RT.',
    'Bantu tetangga mengurus bukti tanah sejak sekarang, sebelum usulan dibuka.',
  ),
}
