import { type Example, lines } from '../example.ts'

export const kisDapatAktifLagi: Example<'clarification'> = {
  slug: 'kis-dapat-aktif-lagi',
  publishedOn: '2026-11-18',
  changedOn: '2026-11-18',
  name: { id: 'KIS dari pemerintah yang berhenti dapat diajukan aktif lagi, dengan surat dari puskesmas atau rumah sakit' },
  summary: { id: 'Benar: KIS yang berhenti dapat diajukan aktif lagi. Bawa surat dari puskesmas atau rumah sakit ke kelurahan.' },
  agency: 'dinas-sosial',
  claim: 'KIS gratis yang mati bisa dihidupkan lagi. Minta surat di puskesmas, terus ke kelurahan. Tidak bayar.',
  claimLinks: [],
  seenOn: '2026-11-15',
  seenIn: ['spoken', 'whatsapp'],
  kind: 'genuine',
  verdict: 'true',
  correction: {
    id: 'Kabar ini sesuai dengan cara yang kami catat: surat dari fasilitas kesehatan, lalu keterangan dari Dinas Sosial. SKTM mungkin diminta, mungkin tidak, jadi tanyakan dulu. Keputusan akhir ada di kementerian.',
  },
  evidence: [
    {
      title: 'Babe Indonesia, Februari 2026',
      url: 'https://babeindonesia.com/read/6606274/kemensos-bimbing-operator-data-dinsos-se-indonesia-cara-reaktivasi-pbi',
      note: { id: 'Contoh bukti, belum diverifikasi.' },
    },
  ],
  procedure: lines(
    'Cek status KIS di aplikasi Mobile JKN atau puskesmas.',
    'Minta surat keterangan dari fasilitas kesehatan.',
    'Bawa surat, KTP, dan KK ke kelurahan atau Dinas Sosial.',
  ),
  ifFellForIt: [],
  programme: 'pbi-jk',
  corrections: [],
}
