import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'
import { behindPeople } from './people.ts'

/** Labels for body, mind, age and past. */
export const labelsOfPeople: WordEntry[] = [
  entry(`rumah tangga miskin | ${behindPeople('miskin')}`, {
    instead: 'keluarga berpenghasilan rendah, warga yang sedang kesulitan ekonomi',
    unlessBefore: 'informasi gizi ide berjumlah sebanyak turun naik pada tahun tercatat menurut sebesar',
    severity: 'should',
  }),
  entry(behindPeople('cacat', 'orang si kaum bayi'), {
    instead: 'orang dengan disabilitas',
  }),
  entry('cacat | kecacatan', {
    instead: 'orang dengan disabilitas',
    unlessAfter:
      'pohon kayu buah benih kain jahitan bahan cetakan kendaraan mobil alat barang produk tanpa bebas penyandang mesin dokumen data nol',
    unlessBefore: 'hukum produksi pabrik administrasi administratif formil materiil prosedur logika mutu cetak bawaan pabrik',
  }),
  entry(`${behindPeople('gila | edan', 'orang wong si pasien')} | sakit jiwa | sakit gila | tidak waras | kurang waras | sinting`, {
    unlessAfter: 'rumah',
    instead: 'orang dengan gangguan jiwa',
  }),
  entry('idiot | imbesil | si bodoh | goblok | dungu | tolol | keterbelakangan mental | terbelakang mental | cacat mental | lemah mental', {
    instead: 'orang dengan disabilitas intelektual',
  }),
  entry(`${behindPeople('buta | bisu | lumpuh | pincang | cebol | budek | bongkok', 'orang si kaum wong')} | bisu tuli | si tuli`, {
    unlessBefore: 'huruf aksara warna',
    instead: 'orang dengan disabilitas netra, Tuli, atau gerak',
  }),
  entry('penyakitan', { instead: 'sedang sakit, perlu pengobatan rutin' }),
  entry('anak tidak normal | orang tidak normal | tubuh tidak normal | anak tak normal | anak abnormal | anak-anak tidak normal', {
    instead: 'sebut kebutuhannya, misalnya memakai kursi roda',
  }),
  entry('jompo | manula | pikun | bau tanah | tua bangka', {
    instead: 'lansia, orang lanjut usia',
  }),
  entry('lansia terlantar | lansia telantar | anak terlantar | anak telantar | orang terlantar | orang telantar', {
    instead: 'lansia atau anak yang belum ada yang merawat',
    severity: 'should',
  }),
  entry('anak haram | anak hasil zina | anak pungut | anak buangan | anak broken home | anak nakal', { instead: 'anak' }),
  entry('janda tua | janda kembang | perawan tua | janda beranak', {
    instead: 'perempuan kepala keluarga, ibu yang membesarkan anak sendiri',
  }),
  entry(
    'pelacur | wts | psk | lonte | banci | bencong | pecandu | tuna susila | penjaja seks | kupu-kupu malam | wanita nakal | perempuan nakal',
    { instead: 'sebut orangnya tanpa cap' },
  ),
  entry('eks napi | mantan napi | bekas napi | eks narapidana | bekas narapidana | mantan narapidana', {
    instead: 'warga yang kembali dari lembaga pemasyarakatan',
    severity: 'should',
  }),
  entry('terjaring | dijaring | menjaring | diciduk | menciduk | digaruk | diamankan | mengamankan | ditertibkan | menertibkan | dirazia', {
    near: 'gelandangan pengemis gepeng gembel odgj pengamen pemulung punk waria psk tunawisma anjal gila',
    unlessBefore: 'aspirasi usulan pendapat masukan ide lokasi barang',
    why: 'memperlakukan orang seperti barang bukti, padahal ia perlu layanan.',
    instead: 'ditemui petugas, diantar ke rumah singgah',
    severity: 'should',
  }),
  entry('terbelakang | primitif | gaptek | buta teknologi | sdm rendah | tidak berpendidikan | tak berpendidikan', {
    instead: 'belum terbiasa, belum sempat sekolah',
  }),
]
