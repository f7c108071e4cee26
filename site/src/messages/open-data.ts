import { openDataFileFields, openDataFiles } from './open-data-fields.ts'

/** The page about open data. */
export const openDataMessages = {
  title: 'Data terbuka',
  describe: 'Program, aturan, pertanyaan, batas angka, dan kasus uji sebagai berkas JSON. Bebas dipakai dengan menyebut sumbernya.',
  lead: 'Isi situs ini juga tersedia sebagai berkas yang bisa diolah komputer. Siapa pun boleh memakainya: kampus, wartawan, pegiat, atau dinas lain.',
  privacy: 'Tidak ada data warga di sini. Jawaban di Cek bantuan tetap di ponsel masing-masing, jadi tidak ada yang bisa kami bagikan.',
  filesHeading: 'Berkas',
  count: (items: number) => `${items} isi`,
  fieldsOf: (name: string) => `Arti kolom: ${name.toLowerCase()}`,
  fieldsHeading: 'Arti setiap kolom',
  fileFieldsHeading: 'Kolom di setiap berkas',
  localised:
    'Teks ditulis per bahasa: id (Indonesia) selalu ada, jv (Jawa) dan en (Inggris) bila sudah diterjemahkan. Hari ditulis TTTT-BB-HH.',
  ruleHeading: 'Cara membaca aturan',
  ruleIntro:
    'Aturan adalah pohon. Setiap cabang memuat satu dari bentuk berikut, kadang dengan text (kalimat pengganti) dan legalBasis (dasar hukum).',
  ruleForms: [
    ['all', 'Semua syarat di dalamnya harus terpenuhi.'],
    ['any', 'Cukup salah satu.'],
    ['not', 'Syarat di dalamnya tidak boleh terpenuhi.'],
    ['atLeast, of', 'Paling sedikit sejumlah itu dari daftarnya.'],
    ['question, is', 'Jawabannya persis itu: true, false, atau kunci pilihan.'],
    ['question, oneOf', 'Jawabannya salah satu dari kunci pilihan itu.'],
    ['question, includes', 'Pilihan itu termasuk yang dicentang.'],
    ['question, min', 'Paling sedikit sebesar itu, termasuk angkanya sendiri.'],
    ['question, max', 'Paling banyak sebesar itu, termasuk angkanya sendiri.'],
    ['parameter', 'Di tempat angka: batas menurut hari, dari berkas batas angka.'],
    ['officer', 'Diputuskan petugas atau kuota, bukan oleh jawaban warga.'],
  ],
  unknown:
    'Jawaban yang belum ada tidak pernah dihitung ya atau tidak. Selama jawaban itu masih bisa mengubah hasil, hasilnya unclear (belum tentu).',
  caution: 'Hasil likely hanya berarti kemungkinan cocok. Keputusan akhir ada pada dinas, sekolah, atau petugas yang mengurus.',
  officersHeading: 'Kunci officer',
  licenceHeading: 'Lisensi',
  licence: 'Creative Commons Atribusi 4.0 (CC BY 4.0). Boleh disalin, diolah, dan disebarkan, juga untuk usaha, asal menyebut:',
  licenceAddress: 'Naskah lisensinya',
  credit: (publisher: string) => `“Sumber: ${publisher}, data terbuka, CC BY 4.0”`,
  freshHeading: 'Seberapa baru',
  fresh: 'Berkas dibuat dari isi yang sama dengan halaman situs, setiap kali situs terbit, jadi keduanya selalu cocok.',
  changedOn: (day: string) => `Isi terakhir berubah ${day}.`,
  hash: 'Sidik isi (generatedFrom) pada terbitan ini:',
  examplesHeading: 'Isi contoh',
  examples:
    'Isi yang belum diperiksa dinas bertanda example: true. Jangan ditampilkan sebagai keterangan resmi; saring dulu sebelum dipakai.',
  changesHeading: 'Perubahan',
  changes:
    'Alamatnya memuat versi (v1). Dalam satu versi, kolom hanya dapat bertambah, jadi pakai skema yang terbit bersama datanya. Kolom yang dihapus atau berganti arti membuat versi baru dengan alamat baru.',
  release: 'Rilis mana yang sedang tayang, kapan disusun, dan dari isi mana, dapat dibaca mesin di alamat ini:',
  access: 'Berkas boleh diambil langsung dari halaman web lain (CORS terbuka), tanpa kunci dan tanpa pendaftaran.',
  files: openDataFiles,
  fileFields: openDataFileFields,
}
