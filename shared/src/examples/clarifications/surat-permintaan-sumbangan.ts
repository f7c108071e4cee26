import { type Example, lines } from '../example.ts'
import { paidMoney } from './fell-for-it.ts'

export const suratPermintaanSumbangan: Example<'clarification'> = {
  slug: 'surat-permintaan-sumbangan',
  publishedOn: '2026-11-04',
  changedOn: '2026-11-04',
  name: { id: 'Bantuan warga tidak memerlukan setoran uang. Ada surat permintaan? Tanyakan dulu ke kelurahan.' },
  summary: { id: 'Tidak ada setoran untuk mendapat bantuan. Surat permintaan uang sebaiknya dicocokkan dulu ke kelurahan.' },
  agency: 'dinas-sosial',
  claim: 'Surat berkop pemerintah meminta tiap RT menyetor uang untuk kelancaran bantuan, dikirim ke rekening atas nama perorangan.',
  claimLinks: [],
  seenOn: '2026-11-02',
  seenIn: ['letter', 'whatsapp'],
  kind: 'fabricated',
  verdict: 'false',
  correction: {
    id: 'Surat yang beredar memakai kop dan tanda tangan tempelan, tanpa nomor yang dapat dicocokkan. Bantuan warga tidak dipungut biaya, dan rekening perorangan bukan tempat menerima uang urusan pemerintah.',
  },
  evidence: [{ title: 'Nomor surat tidak terdaftar di buku surat keluar', note: { id: 'Contoh bukti, belum diverifikasi.' } }],
  procedure: lines(
    'Jangan kirim uang. Simpan foto suratnya.',
    'Bawa surat itu ke kelurahan. Petugas mencocokkan nomornya.',
    'Bila ada yang mendesak, laporkan. Anda tidak perlu menghadapinya sendiri.',
  ),
  ifFellForIt: paidMoney,
  corrections: [],
}
