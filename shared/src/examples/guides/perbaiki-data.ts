import { type Example, lines, paragraphs, unverified } from '../example.ts'

export const perbaikiData: Example<'guide'> = {
  slug: 'perbaiki-data',
  publishedOn: '2026-10-12',
  changedOn: '2026-11-18',
  name: { id: 'Data keluarga keliru atau bantuan berhenti' },
  summary: { id: 'Bantuan berhenti atau data keluarga keliru? Ini urutan memeriksanya, dari KK sampai kelurahan. Gratis.' },
  agency: 'dinas-sosial',
  topics: ['pangan', 'berobat', 'listrik-air'],
  steps: lines(
    'Cocokkan KK, KTP, dan keadaan sekarang: alamat, pekerjaan, anggota keluarga.',
    'Ada yang berbeda? Perbarui di Dukcapil lebih dulu, gratis.',
    'Bawa KK baru ke kelurahan. Minta data DTSEN diperbarui.',
    'Tanyakan sebab bantuan berhenti. Petugas dapat melihatnya di sistem.',
    'Catat tanggal dan nama loketnya. Tanyakan lagi setelah pembaruan berikutnya.',
  ),
  body: paragraphs(
    'Sebab yang sering ditemukan: alamat tidak ditemukan, anggota keluarga wafat belum dilaporkan, NIK berbeda, atau tercatat sebagai keluarga pegawai.',
    'Data nasional diperbarui kira-kira tiap 3 bulan, jadi perubahan tidak langsung terlihat.',
  ),
  papers: [{ paper: 'ktp' }, { paper: 'kk' }, { paper: 'akta-kematian', note: { id: 'bila ada anggota keluarga yang wafat' } }],
  sources: [
    unverified({ fact: 'Pembaruan data', value: 'Tiap 3 bulan, dicocokkan dengan data kependudukan', title: 'Okezone, 14 Februari 2025' }),
  ],
  image: 'folder-of-papers',
}
