import { type Example, lines, paragraphs, unverified } from '../example.ts'

export const berobat: Example<'topic'> = {
  slug: 'berobat',
  publishedOn: '2026-10-05',
  changedOn: '2026-11-18',
  icon: 'health',
  order: 2,
  name: { id: 'Berobat & BPJS', jv: 'Mertamba & BPJS', en: 'Health care & BPJS' },
  summary: {
    id: 'Berobat dengan KIS yang dibayar pemerintah, dan cara mengaktifkan lagi KIS yang berhenti.',
    jv: 'Mertamba ngginakaken KIS ingkang dipunbayar pamarentah, lan cara ngaktifaken malih KIS ingkang mandheg.',
    en: 'Getting care with a government-paid health card (KIS), and how to reactivate a card that has stopped.',
  },
  problem: paragraphs(
    'Hampir semua warga kota punya jaminan kesehatan. Yang sering terjadi: kartu ternyata nonaktif, dan keluarga baru tahu di loket.',
    'KIS yang nonaktif dapat diajukan aktif lagi bila ada surat dari puskesmas, klinik, atau rumah sakit.',
  ),
  figures: [
    unverified({
      fact: 'Warga yang terdaftar jaminan kesehatan, Februari 2023',
      value: '99,97 persen, 127.429 orang',
      title: 'Teras Merdeka, 16 Maret 2023',
      url: 'https://terasmerdeka.com/2023/03/16/kota-magelang-terima-uhc-award-127-429-warga-sudah-terjamin-bpjs-kesehatan',
      checkedBy: 'Dinas Kesehatan (contoh)',
    }),
    unverified({
      fact: 'Peserta PBI-JK yang dinonaktifkan di seluruh Indonesia, Februari 2026',
      value: '11 juta orang; 106.153 di antaranya aktif kembali secara otomatis',
      title: 'Babe Indonesia, Februari 2026',
      url: 'https://babeindonesia.com/read/6606274/kemensos-bimbing-operator-data-dinsos-se-indonesia-cara-reaktivasi-pbi',
    }),
  ],
  actions: lines(
    'Cek KIS seluruh keluarga sekarang, selagi sehat.',
    'Temani tetangga yang belum terbiasa memakai ponsel untuk mengecek kartunya.',
    'Simpan foto KIS di ponsel Anda sendiri. Jangan kirim ke grup.',
  ),
}
