import type { Example } from '../example.ts'
import { paper } from './paper.ts'

/** What others write or what one prepares at home. */
export const letterPapers: Example<'paper'>[] = [
  paper({
    slug: 'pengantar-rt-rw',
    name: 'Surat pengantar RT/RW',
    summary: 'Surat singkat dari ketua RT dan RW, diminta kelurahan untuk sebagian urusan. Gratis.',
    whereToGet: 'Ketua RT, lalu ketua RW tempat Anda tinggal.',
    duration: 'Biasanya hari itu juga (contoh)',
    ifLacking: 'Ketua RT sedang pergi? Datang saja ke kelurahan, petugas akan membantu menghubungi.',
  }),
  paper({
    slug: 'sktm',
    name: 'Surat Keterangan Tidak Mampu (SKTM)',
    summary: 'Surat dari kelurahan tentang keadaan ekonomi keluarga, untuk sekolah atau berobat. Gratis.',
    whereToGet: 'Kantor kelurahan sesuai KTP. Tanyakan dulu apakah perlu surat pengantar RT/RW.',
    duration: 'Tanyakan di loket; sering hari itu juga (contoh)',
    ifLacking: 'Punya KKS, KIP, atau terdata di DTSEN? Tunjukkan itu lebih dulu. SKTM sering tidak diperlukan lagi.',
  }),
  paper({
    slug: 'surat-faskes',
    name: 'Surat keterangan dari fasilitas kesehatan',
    summary: 'Surat dari puskesmas, klinik, atau rumah sakit bahwa seseorang perlu berobat atau bersalin.',
    whereToGet: 'Dokter atau bidan yang memeriksa di puskesmas, klinik, atau rumah sakit.',
    agency: 'dinas-kesehatan',
    duration: 'Pada hari pemeriksaan (contoh)',
    ifLacking: 'Periksakan diri ke puskesmas dan jelaskan bahwa surat ini untuk mengaktifkan KIS.',
  }),
  paper({
    slug: 'bukti-tanah',
    name: 'Bukti hak atas tanah',
    summary: 'Sertifikat, letter C, akta jual beli, atau surat keterangan dari kelurahan tentang tanah rumah Anda.',
    whereToGet: 'Simpanan keluarga, kelurahan, atau kantor pertanahan.',
    cost: 'Surat keterangan kelurahan gratis. Sertifikat memiliki biaya resmi, tanyakan di kantor pertanahan.',
    ifLacking: 'Tanyakan surat keterangan penguasaan tanah di kelurahan. Bila tanah keluarga, siapkan persetujuan ahli waris.',
  }),
  paper({
    slug: 'foto-rumah',
    name: 'Foto rumah (depan, dalam, samping, belakang)',
    summary: 'Empat foto rumah dari ponsel, tanpa orang di dalamnya. Tidak perlu dicetak di studio.',
    whereToGet: 'Potret sendiri dengan ponsel pada siang hari.',
    duration: '10 menit',
    ifLacking: 'Tidak punya ponsel berkamera? Petugas kelurahan dapat memotret saat datang ke rumah.',
  }),
  paper({
    slug: 'rekening-listrik-air',
    name: 'Struk listrik atau rekening air terakhir',
    summary: 'Struk token, rekening listrik, atau rekening PDAM yang memuat nomor pelanggan dan golongan tarif.',
    whereToGet: 'Struk pembelian token, aplikasi pembayaran, atau loket PDAM.',
    ifLacking: 'Catat nomor meteran atau nomor pelanggan. Petugas dapat mencari datanya.',
  }),
  paper({
    slug: 'ijazah',
    name: 'Ijazah terakhir',
    summary: 'Fotokopi ijazah terakhir untuk mendaftar pelatihan kerja. Sebagian pelatihan menerima semua jenjang.',
    whereToGet: 'Simpanan sendiri, atau sekolah yang menerbitkan.',
    duration: 'Surat pengganti: tanyakan ke sekolah',
    ifLacking: 'Ijazah hilang? Minta surat keterangan pengganti di sekolah. Belum lulus? Tanyakan pelatihan tanpa syarat ijazah.',
  }),
]
