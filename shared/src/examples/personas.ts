import type { Answer, Key } from '../eligibility/index.ts'

/** A household as staff know it from the counter, with what it would answer. */
export type Persona = { name: string; story: string; answers: Record<Key, Answer> }

/** What most households of the city answer alike; each persona says where it differs. */
const inTheCity: Record<Key, Answer> = {
  home: 'magelang',
  children: [],
  circumstances: [],
  'family-decile': 'dont-know',
  cards: [],
  'public-employee': false,
  'employer-insurance': false,
  sktm: 'dont-know',
  work: [],
  electricity: 'va-900-rtm',
  water: 'customer',
  house: 'rented',
  'house-repair': false,
  'land-proof': 'dont-know',
  'housing-aid': false,
  'household-members': 4,
  'parents-income': 'wont-say',
  'trainee-age': 35,
  'loan-arrears': false,
  'weight-advice': 'dont-know',
}

const persona = (name: string, story: string, answers: Record<Key, Answer>): Persona => ({
  name,
  story,
  answers: { ...inTheCity, ...answers },
})

/** Ten households that every rule is tried on. */
export const examplePersonas: Persona[] = [
  persona('Ibu tunggal dengan anak sekolah', 'Menjahit di rumah sejak suaminya wafat, dan dua anaknya bersekolah di SD dan SMP.', {
    children: ['pupil', 'orphan'],
    'family-decile': 2,
    cards: ['kks', 'pkh'],
    work: ['training', 'business'],
    electricity: 'va-450',
    house: 'family',
    'house-repair': true,
    'household-members': 3,
    'parents-income': { to: 4_000_000 },
    'trainee-age': 41,
  }),
  persona(
    'Buruh harian dengan enam anggota keluarga',
    'Bekerja sebagai tukang batu, dan anak sulungnya duduk di kelas XII serta ingin kuliah.',
    {
      children: ['pupil', 'school-leaver'],
      work: ['planning'],
      'household-members': 6,
      'parents-income': { from: 4_000_001, to: 4_500_000 },
      house: 'only',
      'house-repair': true,
      'land-proof': true,
    },
  ),
  persona('Keluarga dengan bayi', 'Bayinya lahir dua minggu lalu, dan KIS keluarga berhenti menjelang kelahiran.', {
    children: ['toddler'],
    circumstances: ['pregnant'],
    'family-decile': 5,
    'weight-advice': true,
    'household-members': 3,
  }),
  persona('Lansia yang tinggal sendiri', 'Berusia 74 tahun, menanam sayur di halaman, dan tetangga kadang menemani ke puskesmas.', {
    circumstances: ['elderly', 'elderly-alone'],
    electricity: 'va-450',
    water: 'no-pipe',
    house: 'only',
    'house-repair': true,
    'household-members': 1,
  }),
  persona('Warga pengguna kursi roda', 'Merancang undangan dari rumah dan memerlukan kursi roda yang sesuai ukuran tubuhnya.', {
    circumstances: ['severe-disability', 'wheelchair'],
    'family-decile': 3,
    'public-employee': 'dont-know',
    work: ['training', 'business'],
    electricity: 'va-900',
    house: 'family',
    'household-members': 5,
    'trainee-age': 28,
  }),
  persona('Calon mahasiswa', 'Lulus SMK tahun ini, bekerja paruh waktu, dan sudah punya KIP sejak SMP.', {
    children: ['school-leaver'],
    cards: ['kip'],
    'family-decile': 4,
    work: ['training'],
    electricity: 'va-900',
    house: 'family',
    'trainee-age': 18,
  }),
  persona(
    'Penyewa rumah yang perlu diperbaiki',
    'Mengontrak rumah yang atapnya bocor, dengan satu anak SD dan satu anak TK, dan sudah memegang SKTM.',
    {
      children: ['preschooler', 'kindergarten', 'pupil'],
      sktm: true,
      'family-decile': 4,
      'house-repair': true,
      electricity: 'dont-know',
    },
  ),
  persona('Pekerja yang baru kena PHK', 'Pabriknya tutup bulan lalu, dan ia ingin belajar keterampilan baru sambil mencari kerja.', {
    children: ['pupil'],
    'family-decile': 6,
    work: ['training', 'planning'],
    electricity: 'larger',
    house: 'only',
    'land-proof': true,
    'trainee-age': 46,
  }),
  persona('Pedagang kaki lima', 'Berjualan wedang dengan gerobak setiap sore dan ingin menambah modal.', {
    children: ['pupil'],
    cards: ['kks'],
    sktm: true,
    work: ['business', 'capital'],
    electricity: 'va-900',
  }),
  persona('Tetangga dari luar kota', 'Tinggal di desa di Kabupaten Magelang dan bekerja di pasar kota, dengan seorang bayi.', {
    home: 'village',
    children: ['toddler'],
    circumstances: ['elderly'],
    'family-decile': 3,
    work: ['business', 'training'],
    electricity: 'va-450',
    water: 'no-pipe',
    house: 'only',
    'house-repair': true,
    'land-proof': true,
    'weight-advice': true,
  }),
]
