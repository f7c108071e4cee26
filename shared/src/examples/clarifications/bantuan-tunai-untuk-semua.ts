import { type Example, lines } from '../example.ts'
import { passedOn } from './fell-for-it.ts'

export const bantuanTunaiUntukSemua: Example<'clarification'> = {
  slug: 'bantuan-tunai-untuk-semua',
  publishedOn: '2026-11-06',
  changedOn: '2026-11-14',
  name: {
    id: 'Bantuan tunai hanya untuk keluarga yang ditetapkan dari DTSEN. Cek nama Anda di Cek Bansos.',
    jv: 'Pambiyantu arta namung kangge kulawarga ingkang dipuntetepaken saking DTSEN. Mangga dipunpriksa ing Cek Bansos.',
    en: 'Cash aid goes only to families selected from DTSEN data. Look up your name in Cek Bansos.',
  },
  summary: {
    id: 'Bantuan tunai tidak dibagi rata ke semua warga. Penerima ditetapkan dari data keluarga; cek nama Anda, gratis.',
    jv: 'Pambiyantu arta mboten dipunbagi rata dhateng sedaya warga. Ingkang nampi dipuntetepaken saking data kulawarga.',
    en: 'Cash aid is not handed out to everyone. Families are selected from family data; look up your name, free of charge.',
  },
  agency: 'dinas-sosial',
  claim: 'Mulai bulan depan semua warga dapat BLT Rp750.000 sebulan. Cukup punya KTP.',
  claimLinks: [],
  seenOn: '2026-11-05',
  seenIn: ['whatsapp', 'facebook'],
  kind: 'fabricated',
  verdict: 'false',
  correction: {
    id: 'Kami tidak menemukan program dengan jumlah dan cara seperti itu. Bantuan tunai diberikan kepada keluarga yang ditetapkan dari DTSEN (data keluarga nasional), dan jumlahnya berbeda menurut program.',
  },
  evidence: [
    { title: 'Daftar program bantuan di halaman ini', note: { id: 'Contoh bukti, belum diverifikasi.' } },
    { title: 'Laman resmi Cek Bansos, dibuka sendiri lewat peramban', url: 'https://cekbansos.kemensos.go.id/' },
  ],
  procedure: lines(
    'Buka sendiri laman cekbansos.kemensos.go.id, isi wilayah dan nama.',
    'Nama belum ada? Tanyakan ke kelurahan apakah keluarga dapat diusulkan.',
  ),
  ifFellForIt: passedOn,
  corrections: [{ on: '2026-11-14', text: { id: 'Kami menambahkan cara mengecek nama, karena banyak yang bertanya.' } }],
}
