import { bring, type Example, lines, unverified } from '../example.ts'
import { cases, rule } from '../rules/air-pdam.ts'

const checkedBy = 'PDAM (contoh)'

export const airPdam: Example<'programme'> = {
  slug: 'air-pdam',
  publishedOn: '2026-10-14',
  changedOn: '2026-11-17',
  officialName: 'Keringanan dan Sambungan Air PDAM bagi Masyarakat Berpenghasilan Rendah',
  plainName: { id: 'Keringanan air PDAM' },
  summary: { id: 'Air 10 meter kubik pertama tanpa bayar tiap bulan untuk pelanggan PDAM yang terdata, dan sambungan baru gratis.' },
  topics: ['listrik-air'],
  agency: 'pdam',
  status: { state: 'open', closesOn: '2026-12-31' },
  route: 'apply',
  benefit: {
    kind: 'discount',
    headline: { id: 'keringanan air, setara 10 meter kubik pertama' },
    amounts: [{ group: { id: 'Keringanan sebulan, paling banyak' }, from: 33_500 }],
    rhythm: 'monthly',
  },
  conditions: lines(
    'Rumah tangga di Kota Magelang yang tercatat di DTSEN dengan desil (peringkat kesejahteraan keluarga, 1–10) rendah.',
    'Untuk sambungan baru: ada jaringan pipa di depan rumah.',
    'Satu rumah, satu sambungan. Rumah kontrak boleh dengan izin pemilik.',
  ),
  rule,
  cases,
  steps: lines(
    'Siapkan rekening air terakhir, atau alamat rumah bila belum berlangganan.',
    'Datang ke loket PDAM atau tanyakan lewat WhatsApp resminya.',
    'PDAM mencocokkan data dengan Dinas Sosial.',
    'Bila cocok, keringanan terlihat di rekening bulan berikutnya.',
  ),
  papers: bring('ktp', 'kk', ['rekening-listrik-air', 'untuk yang sudah berlangganan']),
  cost: { id: 'Gratis' },
  remedy: { kind: 'complain', text: { id: 'Tagihan tetap penuh? Bawa rekening ke loket PDAM.' } },
  question: { id: 'Selamat pagi. Saya ingin bertanya tentang keringanan air. Apakah rumah saya sudah tercatat?' },
  legalBasis: [{ title: 'Peraturan Pemerintah Nomor 122 Tahun 2015 tentang Sistem Penyediaan Air Minum' }],
  sources: [
    unverified({
      fact: 'Besar keringanan sebulan',
      value: '10 meter kubik pertama, setara Rp33.500',
      title: 'Magelang Ekspres, berita 669676',
      url: 'https://magelangekspres.disway.id/amp/669676/jaga-kualitas-air-pdam-kota-magelang-rutin-cek-laboratorium/16',
      checkedBy,
    }),
    unverified({
      fact: 'Sambungan baru gratis pada 2026',
      value: 'Belum diperiksa; tanyakan di loket PDAM',
      title: 'Catatan redaksi contoh',
      checkedBy,
    }),
  ],
  image: 'water-tap',
}
