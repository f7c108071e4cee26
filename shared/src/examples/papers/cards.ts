import type { Example } from '../example.ts'
import { paper } from './paper.ts'

/** What shows that one already takes part in a programme. */
export const cardPapers: Example<'paper'>[] = [
  paper({
    slug: 'kis',
    name: 'Kartu Indonesia Sehat (KIS) atau kartu JKN',
    summary: 'Kartu jaminan kesehatan. Nomornya tetap berlaku meski kartunya hilang, jadi KTP sering sudah cukup.',
    whereToGet: 'Aplikasi Mobile JKN, atau kantor BPJS Kesehatan.',
    agency: 'bpjs-kesehatan',
    duration: 'Kartu di aplikasi tampil saat itu juga (contoh)',
    ifLacking: 'Bawa KTP ke puskesmas untuk mengecek nomor dan statusnya. Kartu cetak tidak wajib.',
  }),
  paper({
    slug: 'kks',
    name: 'Kartu Keluarga Sejahtera (KKS)',
    summary: 'Kartu bank untuk menerima PKH dan sembako. Dibagikan kepada penerima, tidak dapat dibeli atau didaftar.',
    whereToGet: 'Dibagikan bank penyalur setelah keluarga ditetapkan sebagai penerima.',
    agency: 'dinas-sosial',
    ifLacking: 'Kartu hilang atau tertelan? Lapor ke bank penyalur dengan KTP dan KK. Belum jadi penerima? Kartu ini memang belum perlu.',
  }),
  paper({
    slug: 'kip',
    name: 'Kartu Indonesia Pintar (KIP)',
    summary: 'Kartu untuk murid dari keluarga yang terdata. Tanpa KIP pun, PIP dapat diusulkan sekolah.',
    whereToGet: 'Diterbitkan untuk murid yang ditetapkan; sekolah dapat mengecek nomornya.',
    agency: 'disdikbud',
    ifLacking: 'Tidak punya KIP? Minta SKTM di kelurahan, lalu serahkan ke sekolah agar anak diusulkan.',
  }),
  paper({
    slug: 'buku-kia',
    name: 'Buku Kesehatan Ibu dan Anak (buku KIA)',
    summary: 'Buku merah muda catatan hamil dan tumbuh anak. Diberikan gratis di posyandu atau puskesmas.',
    whereToGet: 'Bidan, posyandu, atau puskesmas pada pemeriksaan pertama.',
    agency: 'dinas-kesehatan',
    duration: 'Saat itu juga (contoh)',
    ifLacking: 'Datang ke posyandu atau puskesmas. Bidan menyalin catatan lama bila masih ada.',
  }),
]
