import { type Example, lines } from '../example.ts'
import { gaveData } from './fell-for-it.ts'

export const pkhTautanWhatsapp: Example<'clarification'> = {
  slug: 'pkh-tautan-whatsapp',
  publishedOn: '2026-11-21',
  changedOn: '2026-11-22',
  name: {
    id: 'PKH tidak didaftar lewat tautan WhatsApp. Usulkan lewat kelurahan atau aplikasi Cek Bansos. Gratis.',
    jv: 'PKH mboten dipundhaftar lumantar tautan WhatsApp. Usulaken lumantar kelurahan utawi aplikasi Cek Bansos. Gratis.',
    en: 'You cannot register for PKH through a WhatsApp link. Ask your kelurahan or use the Cek Bansos app. It is free.',
  },
  summary: {
    id: 'PKH diusulkan lewat kelurahan atau aplikasi Cek Bansos, gratis. Jangan isi NIK atau OTP di tautan kiriman.',
    jv: 'PKH dipunusulaken lumantar kelurahan utawi aplikasi Cek Bansos, gratis. Sampun ngantos ngisi NIK utawi OTP ing tautan kintunan.',
    en: 'PKH goes through the kelurahan or the Cek Bansos app, free of charge. Never enter your NIK or OTP in a forwarded link.',
  },
  agency: 'dinas-sosial',
  claim: 'Klik tautan ini, isi NIK, dapat bansos Rp2 juta. Khusus penerima PKH, hari ini terakhir.',
  claimLinks: [{ link: 'bansos-2juta[dot]example' }],
  seenOn: '2026-11-21',
  seenIn: ['whatsapp'],
  kind: 'impostor',
  verdict: 'false',
  correction: {
    id: 'Tautan yang beredar meniru halaman bantuan untuk mengumpulkan NIK dan nomor ponsel. PKH tidak punya formulir pendaftaran lewat pesan. Keluarga diusulkan lewat kelurahan atau aplikasi Cek Bansos, lalu petugas mencocokkan data.',
  },
  evidence: [
    { title: 'Alamat tautan tidak berakhiran .go.id', note: { id: 'Contoh bukti, belum diverifikasi.' } },
    {
      title: 'Laman resmi Cek Bansos, dibuka sendiri lewat peramban',
      url: 'https://cekbansos.kemensos.go.id/',
      note: { id: 'Contoh bukti, belum diverifikasi.' },
    },
  ],
  procedure: lines(
    'Lihat desil (peringkat kesejahteraan keluarga, 1–10) di aplikasi Cek Bansos atau tanyakan ke kelurahan.',
    'Belum tercatat? Usulkan lewat aplikasi atau kelurahan. Gratis.',
    'Jangan isi NIK, foto KTP, PIN, atau kode OTP di tautan kiriman. Buka sendiri alamat resminya (berakhiran .go.id).',
  ),
  ifFellForIt: gaveData,
  programme: 'pkh',
  corrections: [],
}
