import { type Example, lines, paragraphs } from '../example.ts'

export const kenaliTautanPalsu: Example<'guide'> = {
  slug: 'kenali-tautan-palsu',
  publishedOn: '2026-10-15',
  changedOn: '2026-11-21',
  name: { id: 'Mengenali tautan palsu' },
  summary: { id: 'Lima tanda tautan bantuan yang palsu, dan cara membuka alamat resmi sendiri tanpa mengeklik kiriman.' },
  agency: 'dinas-sosial',
  topics: ['pangan', 'kerja-usaha'],
  steps: lines(
    'Baca bagian akhir alamat sebelum garis miring pertama. Laman pemerintah berakhiran .go.id.',
    'Curigai bila diminta NIK, foto KTP, PIN, atau kode OTP.',
    'Curigai bila diminta membagikan ke banyak grup.',
    'Curigai bila waktunya sangat mendesak: "hari ini terakhir".',
    'Ragu? Jangan diklik. Ketik sendiri alamat resminya, atau tanyakan ke kelurahan.',
  ),
  body: paragraphs(
    'Tautan palsu sering dikirim orang yang Anda percaya, karena ia pun percaya. Balas dengan sopan: "Terima kasih infonya. Mohon izin, saya cek dulu ke kelurahan."',
    'Sudah telanjur mengisi? Jangan panik, banyak yang mengalaminya. Hubungi bank dan ganti PIN lebih dulu.',
  ),
  papers: [],
  sources: [],
  image: 'phone-at-home',
}
