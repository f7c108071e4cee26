import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'

/** Labels for body, mind, age and past. */
export const labelsOfPeople: WordEntry[] = [
  entry(
    'warga miskin | keluarga miskin | masyarakat miskin | rakyat miskin | rumah tangga miskin | anak miskin | ibu miskin | janda miskin | lansia miskin | siswa miskin | petani miskin | nelayan miskin | buruh miskin | pelajar miskin | mahasiswa miskin | penduduk miskin',
    {
      instead: 'keluarga berpenghasilan rendah, warga yang sedang kesulitan ekonomi',
      unlessBefore: 'informasi gizi ide berjumlah sebanyak turun naik pada tahun tercatat menurut sebesar',
      severity: 'should',
    },
  ),
  entry('orang cacat | si cacat | anak cacat | kaum cacat | warga cacat | lansia cacat | bayi cacat', {
    instead: 'orang dengan disabilitas',
  }),
  entry('cacat | kecacatan', {
    instead: 'orang dengan disabilitas',
    unlessAfter:
      'pohon kayu buah benih kain jahitan bahan cetakan kendaraan mobil alat barang produk tanpa bebas penyandang mesin dokumen data nol',
    unlessBefore: 'hukum produksi pabrik administrasi administratif formil materiil prosedur logika mutu cetak bawaan pabrik',
  }),
  entry(
    'orang gila | wong gila | si gila | pasien gila | sakit jiwa | sakit gila | orang sinting | tidak waras | kurang waras | sinting | orang edan',
    { unlessAfter: 'rumah', instead: 'orang dengan gangguan jiwa' },
  ),
  entry(
    'idiot | anak idiot | imbesil | orang bodoh | warga bodoh | masyarakat bodoh | si bodoh | goblok | dungu | tolol | keterbelakangan mental | terbelakang mental | cacat mental | lemah mental',
    { instead: 'orang dengan disabilitas intelektual' },
  ),
  entry(
    'orang buta | si buta | anak buta | warga buta | orang bisu | si bisu | anak bisu | bisu tuli | orang lumpuh | si lumpuh | anak lumpuh | si tuli | orang pincang | si pincang | orang cebol | orang budek',
    { instead: 'orang dengan disabilitas netra, Tuli, atau gerak' },
  ),
  entry('penyakitan | anak penyakitan | orang penyakitan', { instead: 'sedang sakit, perlu pengobatan rutin' }),
  entry('anak tidak normal | orang tidak normal | tubuh tidak normal | anak tak normal | anak abnormal | anak-anak tidak normal', {
    instead: 'sebut kebutuhannya, misalnya memakai kursi roda',
  }),
  entry('jompo | panti jompo | lansia jompo | orang jompo | manula | pikun | bau tanah | tua bangka', {
    instead: 'lansia, orang lanjut usia',
  }),
  entry('lansia terlantar | lansia telantar | anak terlantar | anak telantar | orang terlantar | orang telantar', {
    instead: 'lansia atau anak yang belum ada yang merawat',
    severity: 'should',
  }),
  entry('anak haram | anak hasil zina | anak pungut | anak buangan | anak broken home | anak nakal | anak bodoh', { instead: 'anak' }),
  entry('janda tua | janda kembang | perawan tua | janda beranak', {
    instead: 'perempuan kepala keluarga, ibu yang membesarkan anak sendiri',
  }),
  entry('pelacur | wts | wanita tuna susila | lonte | banci | bencong | pecandu | tuna susila', { instead: 'sebut orangnya tanpa cap' }),
  entry('eks napi | mantan napi | bekas napi | eks narapidana | bekas narapidana | mantan narapidana', {
    instead: 'warga yang kembali dari lembaga pemasyarakatan',
    severity: 'should',
  }),
  entry('terbelakang | primitif | gaptek | buta teknologi | sdm rendah | tidak berpendidikan | tak berpendidikan', {
    instead: 'belum terbiasa, belum sempat sekolah',
  }),
]
