import { actions, type Example, noOfficialSource, unverified } from '../example.ts'

export const duaPasangSandal: Example<'story'> = {
  slug: 'dua-pasang-sandal',
  publishedOn: '2026-11-16',
  changedOn: '2026-11-16',
  name: { id: 'Rumah saya ramai lagi. Sandal kecil itu selalu ada di depan pintu.' },
  summary: { id: 'Mbah K. mengasuh cucunya sejak dua tahun lalu. Pendamping membantu mengurus KK dan bantuan untuk sekolahnya.' },
  alias: 'Mbah K.',
  area: 'Magelang Utara',
  composed: true,
  situation: {
    id: 'Cucu saya tinggal bersama saya. Pagi ia berangkat sekolah, saya menyiram tanaman. Malam kami belajar perkalian berdua, saya sering kalah.',
  },
  problem: {
    id: 'Namanya masih di kartu keluarga lama, di kota lain. Sekolah menerima, tetapi semua urusan bantuan berhenti di situ. Saya tidak paham surat yang mana dulu.',
  },
  turningPoint: {
    id: 'Petugas kelurahan menuliskan urutannya di satu kertas: akta dulu, lalu KK, baru usulan. Saya tempel di pintu lemari dan saya coret satu-satu.',
  },
  whatHelped: {
    id: 'Sebulan kemudian KK kami jadi. Pendamping datang, bertanya kepada cucu saya juga, bukan hanya kepada saya. Sekarang ada bantuan untuk sekolahnya. Ia ingin menjadi guru matematika.',
  },
  whatYouCanDo: actions(
    ['report-data', 'Mengasuh cucu atau keponakan? Mulai dari memindahkan namanya ke KK Anda, lalu minta datanya diperbarui.'],
    ['accompany', 'Tawarkan menemani tetangga lansia ke loket. Urutan surat lebih mudah dibaca berdua.'],
  ),
  programmes: ['atensi-yapi', 'pkh'],
  topics: ['lansia-disabilitas', 'sekolah'],
  agency: 'dinas-sosial',
  sources: [unverified({ fact: 'Lama pengurusan KK', value: 'Kira-kira satu bulan dalam cerita ini', title: noOfficialSource })],
  image: 'sandals',
}
