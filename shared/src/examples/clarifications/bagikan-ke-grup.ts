import { type Example, lines } from '../example.ts'
import { gaveData } from './fell-for-it.ts'

export const bagikanKeGrup: Example<'clarification'> = {
  slug: 'bagikan-ke-grup',
  publishedOn: '2026-10-29',
  changedOn: '2026-11-10',
  name: { id: 'Bantuan tidak memerlukan pesan berantai. Cek nama Anda langsung di laman resmi, gratis.' },
  summary: { id: 'Tidak ada bantuan yang terbuka setelah pesan diteruskan ke banyak grup. Cek nama Anda di laman resmi saja.' },
  agency: 'dinas-sosial',
  claim: 'Bagikan ke 20 grup supaya halaman sembako terbuka dan bantuan cair.',
  claimLinks: [{ link: 'sembako-cair[dot]example' }],
  seenOn: '2026-10-27',
  seenIn: ['whatsapp'],
  kind: 'fabricated',
  verdict: 'false',
  correction: {
    id: 'Pesan berantai membuat tautan palsu menyebar lewat orang yang Anda percaya. Halaman resmi terbuka tanpa perlu membagikan apa pun.',
  },
  evidence: [
    { title: 'Halaman yang sama muncul setelah pesan dibagikan, tanpa bantuan apa pun', note: { id: 'Contoh bukti, belum diverifikasi.' } },
  ],
  procedure: lines(
    'Berhenti di Anda: pesan itu tidak perlu diteruskan.',
    'Buka sendiri laman cekbansos.kemensos.go.id.',
    'Bagikan penjelasan ini ke grup yang sama dengan sopan.',
  ),
  ifFellForIt: gaveData,
  programme: 'sembako',
  corrections: [],
}
