import type { LegalBasis } from '../../eligibility/index.ts'

/** Laws and decrees that rules and thresholds rest on, as their programmes name them; not one has been read against its official text yet. */
export const laws = {
  deciles: { title: 'Kepmensos Nomor 79/HUK/2025' },
  pkh: { title: 'Permensos Nomor 1 Tahun 2018 tentang Program Keluarga Harapan' },
  sembako: { title: 'Permensos Nomor 5 Tahun 2021 tentang Pelaksanaan Program Sembako' },
  pbiJk: { title: 'Permensos Nomor 3 Tahun 2026, pengganti Permensos Nomor 21 Tahun 2019' },
  atensi: { title: 'Permensos Nomor 7 Tahun 2021 tentang Asistensi Rehabilitasi Sosial' },
  pip: { title: 'Permendikbud Nomor 10 Tahun 2020 tentang Program Indonesia Pintar' },
  kipKuliah: { title: 'Pedoman Pendaftaran KIP Kuliah, Kemdiktisaintek' },
  housing: { title: 'Permen PKP Nomor 10 Tahun 2025' },
  housingBefore: { title: 'Permen PUPR Nomor 17/PRT/M/2018 (aturan lama)' },
  settlements: { title: 'Undang-Undang Nomor 1 Tahun 2011 tentang Perumahan dan Kawasan Permukiman' },
  electricity: { title: 'Permen ESDM Nomor 29 Tahun 2016 tentang mekanisme subsidi tarif listrik rumah tangga' },
  water: { title: 'Peraturan Pemerintah Nomor 122 Tahun 2015 tentang Sistem Penyediaan Air Minum' },
  elderly: { title: 'Undang-Undang Nomor 13 Tahun 1998 tentang Kesejahteraan Lanjut Usia' },
  disability: { title: 'Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas' },
  nutrition: { title: 'Perpres Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting' },
  training: { title: 'Peraturan Pemerintah Nomor 31 Tahun 2006 tentang Sistem Pelatihan Kerja Nasional' },
  prakerja: { title: 'Perpres Nomor 113 Tahun 2022 tentang Kartu Prakerja' },
  microBusiness: { title: 'Peraturan Pemerintah Nomor 7 Tahun 2021 tentang pemberdayaan koperasi dan UMKM' },
  kur: { title: 'Permenko Perekonomian Nomor 7 Tahun 2025 tentang KUR (dan perubahannya)' },
  villages: { title: 'Undang-Undang Nomor 6 Tahun 2014 tentang Desa' },
} as const satisfies Record<string, LegalBasis>
