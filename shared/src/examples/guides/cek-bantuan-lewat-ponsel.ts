import { type Example, lines, paragraphs, unverified } from '../example.ts'

export const cekBantuanLewatPonsel: Example<'guide'> = {
  slug: 'cek-bantuan-lewat-ponsel',
  publishedOn: '2026-10-16',
  changedOn: '2026-11-19',
  name: { id: 'Mengecek bantuan lewat ponsel' },
  summary: { id: 'Cek nama penerima bantuan dari ponsel dalam 2 menit: buka laman Cek Bansos sendiri, isi wilayah dan nama.' },
  agency: 'dinas-sosial',
  topics: ['pangan', 'hamil-balita'],
  steps: lines(
    'Buka peramban di ponsel, ketik cekbansos.kemensos.go.id.',
    'Pilih Jawa Tengah, Kota Magelang, kecamatan, lalu kelurahan Anda.',
    'Tulis nama sesuai KTP, lalu isi huruf yang tampak di gambar.',
    'Tekan Cari Data. Nama, umur, dan jenis bantuan muncul bila tercatat.',
    'Tidak muncul? Coba ejaan seperti di KTP, lalu tanyakan ke kelurahan.',
  ),
  body: paragraphs(
    'Laman ini tidak meminta NIK, PIN, atau OTP. Bila diminta, Anda sedang berada di laman lain.',
    'Belum terbiasa? Ajak anak, cucu, atau kader. Lakukan bersama, ponsel tetap di tangan Anda.',
  ),
  papers: [{ paper: 'ktp', note: { id: 'untuk menyalin ejaan nama' } }],
  sources: [
    unverified({
      fact: 'Isian di laman Cek Bansos',
      value: 'Wilayah dan nama',
      title: 'Laman Cek Bansos',
      url: 'https://cekbansos.kemensos.go.id/',
    }),
  ],
  image: 'phone-at-home',
}
