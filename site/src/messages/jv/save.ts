import type { WordState } from '@ruang-solusi/shared/share-kit'
import type { saveMessages } from '../save.ts'

export const saveState: WordState = 'terjemahan percobaan'

/** The page that keeps others on the phone, in Javanese. */
export const saveInJavanese: typeof saveMessages = {
  title: 'Simpen ing HP punika',
  describe: 'Simpen kaca lan Priksa bantuan ing ponsel supados saged dipunbikak tanpa sinyal. Sedaya saged dipunbusak sepisan pencet.',
  intro: 'Kaca ingkang dipunsimpen saged dipunbikak malih tanpa sinyal lan tanpa kuota.',
  privacy: 'Mboten wonten ingkang dipunsimpen saderengipun panjenengan mencet tombolipun, lan mboten wonten ingkang dipunkintun.',
  offer: 'Simpen kaca punika',
  lent: 'HP dipunagem tiyang kathah? Sinten kemawon ingkang nyepeng HP punika saged mirsani ingkang dipunsimpen.',
  keep: 'Simpen',
  listHeading: 'Ingkang kasimpen ing HP punika',
  none: 'Dereng wonten ingkang dipunsimpen.',
  forgetHeading: 'Busak tilas ing HP punika',
  forgetHint:
    'Mbusak sedaya kaca ingkang dipunsimpen, wangsulan Priksa bantuan, lan sedaya ingkang dipuntilar situs punika ing peramban punika.',
  forget: 'Busak tilas ing HP punika',
  installHeading: 'Pasang ing layar utami',
  installHint:
    'Sasampunipun dipunpasang, pesen ingkang mangu-mangu saged dipunkintun mriki saking WhatsApp: pencet dangu pesenipun, pilih Bagikan, lajeng pilih nami situs punika. Pesen dipuncocogaken ing HP panjenengan lan mboten dipunkintun dhateng pundi-pundi.',
  installMenu: 'Ing Chrome: pencet ⋮, lajeng “Tambahkan ke layar utama”.',
  install: 'Pasang',
  byHandHeading: 'Cara sanes kangge nyimpen',
  byHand: [
    'Ing Chrome HP Android: bikak kacanipun, pencet ⋮, lajeng pencet tandha undhuh (panah mangandhap).',
    'Ing Safari iPhone: pencet tandha bagikan, lajeng “Tambahkan ke Daftar Bacaan”.',
    'Dados PDF utawi dipuncetak: bikak menu peramban, pilih Bagikan, lajeng Cetak. Kelurahan ugi saged mbiyantu nyetak.',
    'Tangkapan layar ugi cekap kangge alamat, syarat, lan tanggal.',
  ],
  noScript: 'Tombol simpen ngagem skrip ingkang mlampah ing ponsel panjenengan. Tanpa skrip, mangga ngagem salah satunggaling cara punika.',
  script: {
    notice: 'Dipunsimpen {day}. Mbokmenawi wonten ingkang ewah.',
    withCheck: '“{title}”, sesarengan kaliyan Priksa bantuan',
    onlyCheck: 'Priksa bantuan. Kaca sanes dipunsimpen saking kacanipun piyambak: pencet “Simpen ing HP punika” ing perangan ngandhap.',
    cost: 'Mbetahaken kuota watawis {kb} KB, sepisan.',
    again: 'Sampun kasimpen. Simpen malih kangge nganyaraken isinipun, paling kathah {kb} KB.',
    saving: 'Saweg nyimpen …',
    saved: 'Sampun kasimpen. Kaca punika sapunika saged dipunbikak tanpa sinyal.',
    failed: 'Dereng kasimpen. Priksa sambungan lan papan ing HP panjenengan, lajeng pencet Simpen malih.',
    kept: 'Dipunsimpen {day} · ngagem {kb} KB',
    check: 'Priksa bantuan',
    drop: 'Busak',
    dropped: '“{title}” sampun dipunbusak saking HP punika.',
    gone: '{n} kaca ingkang dipunsimpen sampun dipuntarik saking situs, mila ugi dipunbusak saking HP punika.',
    forgotten:
      'Sampun dipunbusak. Mboten wonten malih ingkang dipunsimpen situs punika ing peramban punika. Riwayat kunjungan lan ikon ing layar utami, menawi wonten, namung panjenengan ingkang saged mbusak.',
    notForgotten: 'Dereng kabusak sedaya. Tutup tab sanes ingkang mbikak situs punika, lajeng pencet malih.',
    unsupported: 'Peramban punika mboten saged nyimpen kaca. Mangga ngagem cara sanes ing ngandhap.',
    unknown: 'Kaca punika mboten wonten, mila mboten saged dipunsimpen.',
    offlineTitle: 'Saweg tanpa sinyal',
    offline: 'Saweg tanpa sinyal. Ingkang sampun dipunsimpen saged dipunbikak ing ngandhap punika.',
    offlineWithout:
      'Kaca punika dereng dipunsimpen ing HP punika, lan sapunika tanpa sinyal. Ingkang sampun dipunsimpen saged dipunbikak ing ngandhap.',
  },
}
