import type { Example } from '../example.ts'
import { paper } from './paper.ts'

const askCounter = 'Tanyakan di loket; sering 1 hari bila surat lengkap (contoh)'

/** Who we are: what Dukcapil issues. */
export const identityPapers: Example<'paper'>[] = [
  paper({
    slug: 'ktp',
    name: 'KTP elektronik (KTP-el)',
    summary: 'Kartu tanda penduduk untuk warga 17 tahun ke atas. Diurus di Dukcapil atau kecamatan, gratis.',
    whereToGet: 'Loket Dukcapil atau kantor kecamatan, dengan membawa kartu keluarga.',
    agency: 'dukcapil',
    duration: askCounter,
    ifLacking: 'Rekam data dulu, lalu pakai surat keterangan dari Dukcapil. KTP hilang? Minta surat kehilangan dari polisi, gratis.',
  }),
  paper({
    slug: 'kk',
    name: 'Kartu keluarga (KK)',
    summary: 'Daftar anggota keluarga serumah. Hampir semua bantuan memintanya, jadi perbarui bila ada perubahan.',
    whereToGet: 'Loket Dukcapil atau layanan daringnya. Hasilnya dapat dicetak sendiri di kertas biasa.',
    agency: 'dukcapil',
    duration: askCounter,
    ifLacking: 'Minta cetak ulang di Dukcapil dengan KTP. Baru menikah, lahir, pindah, atau wafat? Perbarui dulu sebelum mengusul.',
  }),
  paper({
    slug: 'akta-kelahiran',
    name: 'Akta kelahiran',
    summary: 'Bukti kelahiran anak, diminta sekolah dan beberapa bantuan anak. Diurus di Dukcapil, gratis.',
    whereToGet: 'Loket Dukcapil, dengan surat lahir dari bidan atau rumah sakit dan kartu keluarga.',
    agency: 'dukcapil',
    duration: askCounter,
    ifLacking: 'Surat lahir hilang? Dukcapil menyediakan surat pernyataan orang tua dengan 2 saksi. Terlambat mengurus pun tetap gratis.',
  }),
  paper({
    slug: 'akta-kematian',
    name: 'Akta kematian',
    summary: 'Bukti wafatnya anggota keluarga, diminta untuk bantuan anak yatim piatu dan pembaruan data.',
    whereToGet: 'Loket Dukcapil, dengan surat keterangan kematian dari rumah sakit atau kelurahan.',
    agency: 'dukcapil',
    duration: askCounter,
    ifLacking: 'Minta surat keterangan kematian di kelurahan lebih dulu. Petugas kelurahan akan menunjukkan langkah berikutnya.',
  }),
  paper({
    slug: 'nisn',
    name: 'Nomor Induk Siswa Nasional (NISN)',
    summary: 'Nomor murid yang sama dari SD sampai kuliah. Sekolah sudah memilikinya, Anda tinggal meminta.',
    whereToGet: 'Wali kelas atau operator data di sekolah.',
    agency: 'disdikbud',
    duration: 'Biasanya saat itu juga (contoh)',
    ifLacking: 'Bawa akta kelahiran dan KK ke sekolah. Sekolah mengajukan NISN, bukan orang tua.',
  }),
]
