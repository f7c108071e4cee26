import type { Content, ContentType } from '@ruang-solusi/shared/content'
import type { PageContext } from './context.ts'

type Icon = Content<'topic'>['icon']

/** What residents call a need, whatever the pages call it. */
const wordsOfNeed: Record<Icon, string> = {
  school: 'sekolah anak sekolah murid siswa pelajar SD SMP SMA SMK biaya uang SPP seragam buku beasiswa kuliah mahasiswa pendidikan',
  health: 'berobat sakit obat dokter rumah sakit puskesmas opname rawat inap periksa kesehatan BPJS JKN KIS kartu sehat',
  food: 'pangan makan makanan sembako beras bahan pokok lapar dapur BPNT kartu sembako',
  house: 'rumah bedah rumah perbaikan renovasi atap bocor genteng tembok kontrakan RTLH BSPS tempat tinggal',
  elderly: 'lansia lanjut usia orang tua kakek nenek simbah jompo disabilitas difabel cacat kursi roda',
  family: 'hamil ibu hamil melahirkan bayi balita anak kecil menyusui posyandu stunting gizi susu',
  power: 'listrik token PLN tagihan air PDAM ledeng meteran subsidi',
  work: 'kerja pekerjaan lowongan pelatihan kursus menganggur PHK usaha modal dagang jualan warung UMKM pinjaman kredit prakerja',
}

/** What residents call a kind of page. */
const wordsOfType: Record<ContentType, string> = {
  programme: 'bansos bantuan sosial bantuan pemerintah program',
  clarification: 'cek kabar hoaks hoax bohong penipuan tipu palsu benar tidak',
  notice: 'kabar pengumuman jadwal kapan penyaluran pencairan cair',
  guide: 'panduan cara bagaimana langkah mengurus',
  topic: 'kebutuhan bansos bantuan sosial',
  agency: 'dinas kantor alamat telepon nomor WhatsApp jam buka loket',
  paper: 'dokumen surat berkas syarat persyaratan fotokopi',
  story: 'cerita pengalaman warga',
}

const wordsOfBenefit: Record<Content<'programme'>['benefit']['kind'], string> = {
  cash: 'uang tunai BLT dana cair',
  food: 'sembako makanan',
  goods: 'barang alat',
  service: 'layanan',
  training: 'pelatihan kursus',
  discount: 'keringanan potongan murah gratis',
  insurance: 'jaminan asuransi gratis',
  loan: 'pinjaman kredit modal',
}

/** Words that lead to a document although its page may not say them. */
export function searchWords<Type extends ContentType>(type: Type, document: Content<Type>, { library }: PageContext): string {
  const topics = 'topics' in document ? document.topics : []
  const icons = [...topics.flatMap((slug) => library.find('topic', slug)?.icon ?? []), ...('icon' in document ? [document.icon] : [])]
  const benefit = 'benefit' in document ? [wordsOfBenefit[document.benefit.kind]] : []
  const abbreviations = 'officialName' in document ? [document.officialName] : []
  const claim = 'claim' in document ? [document.claim] : []
  return [
    wordsOfType[type],
    ...icons.map((icon) => wordsOfNeed[icon]),
    ...benefit,
    ...abbreviations,
    ...claim,
    ...translatedNames(document),
  ].join(' ')
}

// who reads Javanese or English finds the Indonesian page too
function translatedNames(document: Content<ContentType>): string[] {
  const name = 'plainName' in document ? document.plainName : document.name
  return typeof name === 'string' ? [] : [name.jv, name.en].filter((text) => text !== undefined)
}
