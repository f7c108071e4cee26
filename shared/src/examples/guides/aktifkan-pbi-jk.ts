import { disputed, type Example, lines, paragraphs } from '../example.ts'

export const aktifkanPbiJk: Example<'guide'> = {
  slug: 'aktifkan-pbi-jk',
  publishedOn: '2026-10-17',
  changedOn: '2026-11-18',
  name: { id: 'Mengaktifkan lagi KIS (PBI-JK)' },
  summary: { id: 'KIS berhenti saat perlu berobat? Minta surat puskesmas, bawa ke kelurahan atau Dinas Sosial, lalu cek statusnya.' },
  agency: 'dinas-sosial',
  topics: ['berobat', 'hamil-balita'],
  steps: lines(
    'Keadaan darurat: langsung ke rumah sakit. Suratnya menyusul.',
    'Minta surat keterangan di puskesmas, klinik, atau rumah sakit. Hamil dan akan bersalin pun termasuk.',
    'Bawa surat itu bersama KTP dan KK ke kelurahan atau Dinas Sosial.',
    'Petugas mengajukan ke kementerian dan BPJS Kesehatan. Minta tanggal untuk mengecek.',
    'Cek status di aplikasi Mobile JKN atau puskesmas. Belum aktif? Kembali ke loket yang sama.',
  ),
  body: paragraphs('Tidak masuk lagi sebagai PBI-JK? Tanyakan jaminan dari pemerintah kota. Petugas dapat mengecek keduanya sekaligus.'),
  papers: [{ paper: 'surat-faskes' }, { paper: 'ktp' }, { paper: 'kk' }, { paper: 'kis', note: { id: 'nomornya saja cukup' } }],
  sources: [
    disputed({
      fact: 'Perlu SKTM atau tidak',
      value: 'Bila diperlukan saja',
      title: 'Riwara, 21 Februari 2026',
      url: 'https://riwara.id/news/478/21-02-2026/reaktivasi-pbi-jk-kini-lebih-mudah-dan-cepat-bisa-dilakukan-melalui-desa-atau-kelurahan-ini-mekanismenya',
      otherValue: 'Wajib',
      otherTitle: 'idxchannel.com, daftar syarat lama',
    }),
  ],
  image: 'health-card',
}
