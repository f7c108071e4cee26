import { type Example, lines, paragraphs, unverified } from '../example.ts'

export const pangan: Example<'topic'> = {
  slug: 'pangan',
  publishedOn: '2026-10-06',
  changedOn: '2026-11-20',
  icon: 'food',
  order: 3,
  name: { id: 'Bantuan pangan', jv: 'Pambiyantu tetedhan', en: 'Food' },
  summary: {
    id: 'Bantuan bahan makanan lewat kartu KKS dan makanan untuk warga lanjut usia yang tinggal sendiri.',
    jv: 'Pambiyantu bahan tetedhan lumantar kertu KKS lan dhaharan kangge warga sepuh ingkang dedalem piyambakan.',
    en: 'Groceries through the KKS card, and meals for older residents who live on their own.',
  },
  problem: paragraphs(
    'Harga beras dan telur naik turun, sedangkan upah harian tidak selalu ada. Belanja dapur adalah yang pertama dikurangi.',
    'Penerima bantuan pangan dipilih dari data keluarga nasional (DTSEN). Karena itu, data yang benar sama pentingnya dengan bantuannya.',
  ),
  figures: [
    unverified({
      fact: 'Warga Kota Magelang di bawah garis kemiskinan, 2022',
      value: '7,10 persen, 8.650 orang',
      title: 'Bappeda Kota Magelang, bahan rapat koordinasi penanggulangan kemiskinan',
    }),
    unverified({
      fact: 'Warga lanjut usia yang menerima bahan makanan tiap bulan, 2024',
      value: '1.406 orang',
      title: 'Humas Kota Magelang, 4 April 2024',
      url: 'https://humas.magelangkota.go.id/pemkot-magelang-bagikan-bantuan-permakanan-bagi-ribuan-warga-lansia-dan-penerima-manfaat-rtlh/',
    }),
  ],
  actions: lines(
    'Ajak tetangga mengecek nama di laman Cek Bansos bersama-sama.',
    'Lapor ke kelurahan bila ada yang meminta potongan dari bantuan.',
    'Warung dan dapur RT dapat menitipkan bahan makanan lewat Baznas atau kelurahan.',
  ),
}
