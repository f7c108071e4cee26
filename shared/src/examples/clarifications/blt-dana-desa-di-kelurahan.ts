import { type Example, lines } from '../example.ts'
import { passedOn } from './fell-for-it.ts'

export const bltDanaDesaDiKelurahan: Example<'clarification'> = {
  slug: 'blt-dana-desa-di-kelurahan',
  publishedOn: '2026-11-13',
  changedOn: '2026-11-13',
  name: { id: 'BLT Dana Desa hanya ada di desa. Warga Kota Magelang dapat mengecek PKH dan sembako.' },
  summary: { id: 'Kota Magelang terdiri atas kelurahan, jadi tidak ada BLT Dana Desa. Cek PKH dan sembako di kelurahan Anda.' },
  agency: 'dinas-sosial',
  claim: 'BLT Dana Desa cair minggu ini. Warga kelurahan tinggal bawa KTP ke kantor kelurahan.',
  claimLinks: [],
  seenOn: '2026-11-11',
  seenIn: ['whatsapp', 'spoken'],
  kind: 'false-context',
  verdict: 'misleading',
  correction: {
    id: 'BLT Dana Desa memang ada, tetapi uangnya berasal dari dana desa. Kelurahan tidak menerima dana desa. Kabar ini benar untuk sebagian desa di Kabupaten Magelang dan keliru bila dibaca warga kota.',
  },
  evidence: [{ title: 'Undang-Undang Nomor 6 Tahun 2014 tentang Desa', note: { id: 'Contoh bukti, belum diverifikasi.' } }],
  procedure: lines(
    'Warga kota: cek PKH, sembako, dan PBI-JK.',
    'Warga desa: tanyakan ke kantor desa.',
    'Baru pindah? Perbarui kartu keluarga lebih dulu.',
  ),
  ifFellForIt: passedOn,
  programme: 'blt-dana-desa',
  corrections: [],
}
