import { type Example, lines, paragraphs, unverified } from '../example.ts'

export const cariDesil: Example<'guide'> = {
  slug: 'cari-desil',
  publishedOn: '2026-10-10',
  changedOn: '2026-11-16',
  name: { id: 'Mengetahui desil keluarga', jv: 'Mangertosi desil kulawarga', en: 'Find out your family’s desil' },
  summary: {
    id: 'Desil adalah peringkat kesejahteraan keluarga, 1–10. Lihat di aplikasi Cek Bansos atau tanyakan ke kelurahan, gratis.',
    jv: 'Desil inggih punika undha-usuking kesejahteraan kulawarga, 1–10. Saged dipunpriksani ing aplikasi Cek Bansos utawi kelurahan.',
    en: 'Desil is a family’s welfare rank, from 1 to 10. See it in the Cek Bansos app or ask at your kelurahan, free of charge.',
  },
  agency: 'dinas-sosial',
  topics: ['pangan', 'berobat', 'sekolah'],
  steps: lines(
    'Pasang aplikasi Cek Bansos dari toko aplikasi resmi. Pembuatnya Kementerian Sosial.',
    'Daftar dengan KTP dan nomor ponsel Anda sendiri.',
    'Buka menu Profil. Angka desil (peringkat kesejahteraan keluarga, 1–10) tertulis di sana.',
    'Tidak memakai ponsel? Bawa KTP dan KK ke kelurahan. Petugas mengecek bersama Anda.',
  ),
  body: paragraphs(
    'Desil 1 berarti paling memerlukan, desil 10 paling sejahtera. Angka ini dihitung dari banyak keterangan tentang rumah, pekerjaan, dan anggota keluarga, lalu diperbarui kira-kira tiap 3 bulan.',
    'Desil bukan penilaian terhadap diri Anda. Angka itu hanya dipakai untuk menyusun urutan bantuan, dan dapat diperbaiki bila keliru.',
  ),
  papers: [{ paper: 'ktp' }, { paper: 'kk' }],
  sources: [
    unverified({ fact: 'Tempat melihat desil', value: 'Menu Profil di aplikasi Cek Bansos', title: 'Poskota, 6 Desember 2025' }),
    unverified({ fact: 'Pembaruan data', value: 'Tiap 3 bulan', title: 'Okezone, 14 Februari 2025' }),
  ],
  image: 'phone-at-home',
}
