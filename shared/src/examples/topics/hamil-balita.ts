import { disputed, type Example, lines, paragraphs, unverified } from '../example.ts'

export const hamilBalita: Example<'topic'> = {
  slug: 'hamil-balita',
  publishedOn: '2026-10-07',
  changedOn: '2026-11-19',
  icon: 'family',
  order: 6,
  name: { id: 'Hamil & balita', jv: 'Mbobot & balita', en: 'Pregnancy & toddlers' },
  summary: {
    id: 'Bantuan untuk ibu hamil, ibu nifas, bayi, dan balita: makanan bergizi, pemeriksaan, dan bantuan tunai.',
    jv: 'Pambiyantu kangge ibu mbobot, ibu ingkang mentas mbabar, bayi, lan balita: dhaharan bergizi, papriksan, lan arta.',
    en: 'Help for pregnant women, new mothers, babies and toddlers: nutritious food, check-ups and cash.',
  },
  problem: paragraphs(
    'Seribu hari pertama, sejak hamil sampai anak berusia dua tahun, menentukan tumbuh kembang anak. Kebutuhannya justru naik saat ibu belum dapat bekerja penuh.',
    'Posyandu adalah pintu yang paling dekat. Dari sana bidan dapat mencatat, memberi makanan tambahan, dan membuat surat rujukan.',
  ),
  figures: [
    disputed({
      fact: 'Balita yang tumbuhnya tertinggal (stunting) di Kota Magelang',
      value: '11,03 persen, hasil penimbangan Februari 2025',
      title: 'Magelang Ekspres dari data Dinas Kesehatan',
      url: 'https://magelangekspres.disway.id/kota-magelang/read/673978/melawan-stunting-strategi-komprehensif-kota-magelang-dalam-mencetak-generasi-sehat-dan-cerdas',
      otherValue: '15,4 persen, Survei Kesehatan Indonesia 2023',
      otherTitle: 'Bapperida Kota Magelang, April 2024',
      checkedBy: 'Dinas Kesehatan (contoh)',
    }),
    unverified({
      fact: 'Posyandu yang menerima alat ukur tumbuh anak',
      value: '198 posyandu',
      title: 'RMOL Jawa Tengah, September 2024',
      url: 'https://rmoljawatengah.id/stunting-jadi-masalah-strategis-karena-terkait-eksistensi-masa-depan-bangsa',
      checkedBy: 'Dinas Kesehatan (contoh)',
    }),
  ],
  actions: lines(
    'Ajak ibu hamil di lingkungan Anda ke posyandu. Tawarkan menemani.',
    'Kader baru selalu dibutuhkan. Tanyakan ke bidan kelurahan.',
    'Beri tempat duduk dan dahulukan ibu hamil di loket mana pun.',
  ),
}
