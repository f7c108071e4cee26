import { type Example, lines, paragraphs, unverified } from '../example.ts'

export const listrikAir: Example<'topic'> = {
  slug: 'listrik-air',
  publishedOn: '2026-10-08',
  changedOn: '2026-11-17',
  icon: 'power',
  order: 7,
  name: { id: 'Listrik & air', jv: 'Listrik & toya', en: 'Electricity & water' },
  summary: {
    id: 'Listrik bersubsidi, keringanan air PDAM, dan cara bertanya bila tagihan terasa tidak sesuai.',
    jv: 'Listrik mawi subsidi, kaenthengan toya PDAM, lan cara nyuwun pirsa menawi tagihan kraos mboten trep.',
    en: 'Subsidised electricity, lower water bills, and how to ask when a bill does not seem right.',
  },
  problem: paragraphs(
    'Tagihan listrik dan air datang tiap bulan, juga saat tidak ada pemasukan. Satu golongan tarif yang keliru dapat membuat tagihan jauh lebih besar.',
    'Subsidi listrik mengikuti data keluarga (DTSEN) dan daya terpasang. Bila keliru, kelurahan dapat meneruskan pengaduan Anda.',
  ),
  figures: [
    unverified({
      fact: 'Pelanggan PDAM Kota Magelang, 2024',
      value: '32.825 pelanggan; 1.148 di antaranya mendapat keringanan',
      title: 'Kompas.com, 26 April 2024',
      checkedBy: 'PDAM (contoh)',
    }),
    unverified({
      fact: 'Tarif listrik 900 VA, triwulan I 2026',
      value: 'Rp605 per kWh bila bersubsidi, Rp1.352 per kWh bila tidak',
      title: 'romisaputra.com, Februari 2026',
    }),
  ],
  actions: lines(
    'Cek golongan tarif di struk token atau rekening. Satu menit saja.',
    'Pipa bocor di jalan? Laporkan ke PDAM, jangan menunggu orang lain.',
    'Bantu tetangga membaca rekeningnya.',
  ),
}
