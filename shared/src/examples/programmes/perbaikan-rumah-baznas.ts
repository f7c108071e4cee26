import { bring, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/perbaikan-rumah-baznas.ts'

const checkedBy = 'Disperkim (contoh)'

export const perbaikanRumahBaznas: Example<'programme'> = {
  slug: 'perbaikan-rumah-baznas',
  publishedOn: '2026-10-14',
  changedOn: '2026-11-17',
  officialName: 'Bantuan Perbaikan Rumah (RTLH) bersama Baznas',
  plainName: { id: 'Perbaikan rumah dari kota dan Baznas' },
  summary: { id: 'Bantuan kota dan Baznas untuk memperbaiki atap, lantai, dinding, atau kamar mandi. Diusulkan lewat kelurahan.' },
  topics: ['rumah'],
  agency: 'disperkim',
  status: { state: 'open', closesOn: '2026-11-30' },
  route: 'kelurahan',
  benefit: {
    kind: 'goods',
    headline: { id: 'bahan bangunan untuk memperbaiki atap, lantai, dinding, atau kamar mandi' },
    amounts: [],
    rhythm: 'once',
  },
  conditions: lines(
    'Ber-KTP Kota Magelang dan menempati rumah itu sendiri.',
    'Tanah milik sendiri atau milik keluarga dengan persetujuan tertulis.',
    'Ada bagian rumah yang membahayakan atau tidak sehat.',
    'Tetangga atau keluarga bersedia membantu pengerjaan.',
  ),
  rule,
  cases,
  steps: lines(
    'Sampaikan ke ketua RT, lalu bersama-sama ke kelurahan.',
    'Kelurahan memotret dan mencatat bagian yang rusak.',
    'Disperkim dan Baznas melihat rumah, lalu menyusun urutan.',
    'Bahan datang ke rumah. Pengerjaan bersama tetangga, didampingi petugas.',
  ),
  papers: bring('ktp', 'kk', 'bukti-tanah', 'foto-rumah', ['pengantar-rt-rw', 'bila diminta kelurahan']),
  cost: { id: 'Gratis' },
  remedy: { kind: 'propose', text: { id: 'Belum masuk daftar? Minta dicatat untuk usulan berikutnya.' }, guide: 'usulkan-keluarga' },
  question: { id: 'Selamat pagi. Dinding rumah saya retak dan atap bocor. Apakah masih dapat dicatat untuk perbaikan rumah?' },
  legalBasis: [{ title: 'Undang-Undang Nomor 1 Tahun 2011 tentang Perumahan dan Kawasan Permukiman' }],
  sources: [
    unverified({
      fact: 'Rumah yang selesai diperbaiki, 2023',
      value: 'Sekitar 1.200 rumah, sebagian bersama Baznas',
      title: 'Humas Kota Magelang, 4 April 2024',
      url: 'https://humas.magelangkota.go.id/pemkot-magelang-bagikan-bantuan-permakanan-bagi-ribuan-warga-lansia-dan-penerima-manfaat-rtlh/',
      checkedBy,
    }),
    unverified({ fact: 'Batas waktu usulan 2026', value: '30 November 2026 (tanggal contoh)', title: 'Catatan redaksi contoh', checkedBy }),
  ],
  image: 'mended-roof',
}
