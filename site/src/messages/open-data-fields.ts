import type { OpenFile, OpenFileName, OpenItem } from '../open-data/contracts.ts'

type FieldWords<Fields> = { [Name in keyof Required<Fields>]: string }

const example = 'true bila isinya contoh dan belum diperiksa dinas; jangan dipakai untuk mengurus bantuan.'
const ofProgramme = { programme: 'Kunci program; sama dengan slug pada berkas program.', example }

/** The files of open data, with every field of their items. */
export const openDataFiles = {
  programmes: {
    name: 'Program',
    about: 'Bantuan yang ada: apa yang didapat, jalurnya, langkahnya, dan sumber setiap faktanya.',
    fields: {
      slug: 'Nama pendek program, bagian akhir alamat halamannya.',
      summary: 'Ringkasan satu atau dua kalimat.',
      example,
      publishedOn: 'Hari pertama kali terbit.',
      changedOn: 'Hari terakhir isinya berubah.',
      officialName: 'Nama resmi.',
      plainName: 'Nama sehari-hari.',
      topics: 'Kebutuhan yang dijawab program ini (slug halaman /kebutuhan/).',
      agency: 'Dinas atau lembaga yang mengurus (slug halaman /dinas/).',
      status: 'Keadaan pada hari terbit: open (berjalan), upcoming (segera), closed (ditutup), not-here (tidak ada di kota ini).',
      route: 'Jalur masuk: apply (daftar sendiri), kelurahan, school (sekolah), nominated (pemerintah kota), automatic (otomatis).',
      benefit: 'Yang didapat: jenis, kalimat ringkas, jumlah per kelompok dalam rupiah, dan iramanya.',
      conditions: 'Untuk siapa, dalam kalimat; juga hal yang tidak ditanyakan oleh aturan.',
      steps: 'Langkah yang dilakukan warga, berurutan.',
      papers: 'Dokumen yang dibawa (slug halaman /dokumen/), berurutan.',
      cost: 'Biaya bagi warga.',
      duration: 'Lama proses, hanya bila ada sumbernya.',
      remedy: 'Yang bisa dilakukan bila ditolak atau datanya keliru.',
      question: 'Pertanyaan siap kirim untuk WhatsApp dinas.',
      legalBasis: 'Dasar hukum program.',
      sources: 'Sumber setiap fakta, tanggal periksa, dan statusnya: verified, unverified, atau disputed.',
      address: 'Alamat halaman program.',
    },
  },
  rules: {
    name: 'Aturan',
    about: 'Untuk siapa setiap program, sebagai pohon syarat yang bisa dihitung mesin.',
    fields: { ...ofProgramme, rule: 'Pohon syarat; cara membacanya ada di halaman /data/.' },
  },
  questions: {
    name: 'Pertanyaan',
    about: 'Pertanyaan yang dipakai aturan, seperti dibaca warga di Cek bantuan.',
    fields: {
      key: 'Kunci yang disebut aturan dan kasus.',
      kind: 'Jenis jawaban: yes-no, choice (satu pilihan), choices (boleh beberapa), number (bilangan bulat), rupiah.',
      text: 'Kalimat pertanyaannya.',
      help: 'Keterangan di bawah pertanyaan.',
      options: 'Pilihan jawaban dengan kuncinya.',
      min: 'Jawaban terkecil yang masuk akal.',
      max: 'Jawaban terbesar yang masuk akal.',
      sensitivity: 'Seberapa pribadi: 0, 1, atau 2; yang lebih pribadi ditanyakan belakangan.',
      label: 'Syaratnya dalam beberapa kata, untuk daftar.',
      opposite: 'Kebalikan label untuk pertanyaan ya atau tidak.',
      order: 'Urutan dari redaksi.',
      guide: 'Panduan untuk menemukan jawabannya (slug halaman /panduan/).',
    },
  },
  parameters: {
    name: 'Batas angka',
    about: 'Batas seperti penghasilan atau usia, dengan masa berlaku dan dasar hukumnya.',
    fields: {
      key: 'Kunci yang disebut aturan.',
      unit: 'Satuan: rupiah, years (tahun), decile (desil), atau count (jumlah).',
      versions: 'Nilai menurut masa berlaku; di luar masa itu batasnya tidak diketahui, bukan nilai terakhir.',
      name: 'Nama yang dibaca orang.',
    },
  },
  cases: {
    name: 'Kasus uji',
    about: 'Keluarga rekaan dengan hasil yang harus keluar; berguna untuk menguji hitungan Anda.',
    fields: {
      name: 'Nama kasus. Keluarganya rekaan.',
      asOf: 'Hari yang menentukan nilai batas angka.',
      answers: 'Jawaban per kunci pertanyaan; yang tidak disebut berarti belum ditanyakan.',
      expected: 'Hasilnya: likely (kemungkinan cocok), unclear (belum tentu), unlikely (sepertinya belum cocok).',
      ...ofProgramme,
    },
  },
} satisfies { [Name in OpenFileName]: { name: string; about: string; fields: FieldWords<OpenItem<Name>> } }

/** What stands around the items of every file. */
export const openDataFileFields: FieldWords<OpenFile> = {
  $schema: 'Alamat skema berkas ini.',
  version: 'Versi bentuk data, sama dengan angka dalam alamatnya.',
  licence: 'Lisensi.',
  licenceAddress: 'Alamat naskah lisensinya.',
  publisher: 'Nama yang disebut saat data dipakai.',
  generatedFrom: 'Sidik isi (SHA-256). Isi yang sama selalu bersidik sama.',
  example: 'true bila seluruh situs masih berisi contoh.',
  items: 'Isinya, urut menurut slug atau kunci.',
}
