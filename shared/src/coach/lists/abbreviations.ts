import type { Term } from '../word-lists.ts'

/** Abbreviations that people say every day. */
export const knownAbbreviations: string[] =
  'KTP KTP-EL KK NIK NISN RT RW TK SD SDN SMP SMPN SMA SMAN SMK SMKN MI MTS MA SLB PAUD SD-SMP WA SMS HP TV PC PIN OTP ID PKK TP SPP PHK HAM UMR KIA KB PKH KIS KIP PIP BPJS JKN PLN PAM PDAM BLT UMKM SKTM KKS KUR RSUD RSU RS RSJ UGD IGD ICU ASI USG SIM STNK BPKB NPWP PBB ATM QR QRIS DANA OVO BRI BNI BCA BTN BSI BUMN BUMD ASN PNS PPPK TNI POLRI AD AL AU DPR DPRD MPR KPK KPU MK MA BPS RI UU UUD PP UUPA NKRI WIB WITA WIT APBN APBD PT CV UD GPS USB LED AC CCTV PDF FAQ HUT TBC TB HIV AIDS DBD BCG COVID COVID-19 P3K LPG KM KG CM ML MM VA WATT XS XL XXL DKI DIY USA PBB OK CONTOH FAKTANYA HOAKS GRATIS BENAR MENYESATKAN KOTA KTP-ELEKTRONIK PENGUMUMAN PERHATIAN PENTING INFO INFORMASI UNDANGAN TERBARU RESMI CATATAN JADWAL SYARAT LOKASI WAKTU TEMPAT KABAR AYO YUK AWAS STOP AI IT S1 S2 S3 D1 D3 D4 A4 A5'.split(
    ' ',
  )

/** Terms to explain where they stand first. */
export const terms: Term[] = [
  { term: 'desil', meaning: 'peringkat kesejahteraan keluarga, 1–10' },
  { term: 'DTSEN', meaning: 'data tunggal sosial dan ekonomi nasional' },
  { term: 'PBI-JK', meaning: 'iuran jaminan kesehatan yang dibayar pemerintah' },
  { term: 'BSPS', meaning: 'bantuan bahan dan upah untuk memperbaiki rumah' },
  { term: 'BLK', meaning: 'balai latihan kerja' },
  { term: 'NIB', meaning: 'nomor izin usaha' },
  { term: 'RTLH', meaning: 'rumah yang perlu diperbaiki' },
  { term: 'ATENSI', meaning: 'bantuan dan pendampingan dari Kementerian Sosial' },
  { term: 'YAPI', meaning: 'yatim, piatu, yatim piatu' },
  { term: 'TKSK', meaning: 'petugas sosial di kecamatan' },
  { term: 'PSM', meaning: 'relawan sosial di kelurahan' },
  { term: 'PPKS', meaning: 'warga yang perlu layanan sosial' },
  { term: 'SIKS-NG', meaning: 'aplikasi data milik Kementerian Sosial' },
  { term: 'SLRT', meaning: 'loket layanan sosial terpadu' },
  { term: 'P2K2', meaning: 'pertemuan keluarga penerima PKH' },
  { term: 'LKSA', meaning: 'panti asuhan anak' },
  { term: 'ODGJ', meaning: 'orang dengan gangguan jiwa' },
  { term: 'MBR', meaning: 'warga berpenghasilan rendah' },
  { term: 'BPNT', meaning: 'Program Sembako' },
  { term: 'HPK', meaning: 'hari pertama kehidupan anak' },
  { term: 'BLT-DD', meaning: 'bantuan tunai dari dana desa' },
  { term: 'OPD', meaning: 'dinas atau kantor pemerintah kota' },
  { term: 'musrenbang', meaning: 'rapat warga untuk rencana pembangunan' },
  { term: 'muskel', meaning: 'musyawarah kelurahan' },
]
