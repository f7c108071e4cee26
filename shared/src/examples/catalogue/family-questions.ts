import type { CatalogueQuestion } from '../../content/index.ts'
import { option, said } from './said.ts'

/** Where the family lives and who belongs to it. */
export const familyQuestions: CatalogueQuestion[] = [
  {
    key: 'home',
    kind: 'choice',
    order: 10,
    sensitivity: 0,
    text: said(
      'Di mana alamat di KTP atau KK Anda?',
      'Alamat ing KTP utawi KK panjenengan wonten pundi?',
      'Where is the address on your KTP or KK?',
    ),
    help: said(
      'Kabupaten Magelang berbeda dari Kota Magelang.',
      'Kabupaten Magelang benten kaliyan Kota Magelang.',
      'Kabupaten Magelang is not Kota Magelang.',
    ),
    label: said('Alamat KTP atau KK', 'Alamat KTP utawi KK', 'Address on KTP or KK'),
    options: [
      option('magelang', 'Kota Magelang', 'Kota Magelang', 'Kota Magelang'),
      option('village', 'Desa di kabupaten', 'Desa ing kabupaten', 'A village (desa) in a regency'),
      option('elsewhere', 'Kota atau kelurahan lain', 'Kitha utawi kelurahan sanes', 'Another city or kelurahan'),
    ],
  },
  {
    key: 'children',
    kind: 'choices',
    order: 20,
    sensitivity: 1,
    text: said(
      'Adakah anak atau pelajar di keluarga Anda?',
      'Wonten lare utawi pelajar ing kulawarga panjenengan?',
      'Are there children or pupils in your family?',
    ),
    help: said(
      'Termasuk cucu dan anak yang Anda asuh. Pilih semua yang sesuai.',
      'Kalebet wayah lan lare ingkang panjenengan asuh. Piliha sedaya ingkang cocog.',
      'Grandchildren and children in your care count too. Choose all that apply.',
    ),
    label: said('Anak dan pelajar', 'Lare lan pelajar', 'Children and pupils'),
    options: [
      option('toddler', 'Anak di bawah 5 tahun (balita)', 'Lare sangandhaping 5 taun (balita)', 'Child under 5'),
      option('preschooler', 'Anak 5–6 tahun', 'Lare 5–6 taun', 'Child aged 5–6'),
      option('kindergarten', 'Murid TK', 'Murid TK', 'Kindergarten pupil'),
      option(
        'pupil',
        'Pelajar SD–SMA/SMK atau kejar paket usia 6–21 tahun',
        'Pelajar SD–SMA/SMK utawi kejar paket umur 6–21 taun',
        'Pupil aged 6–21 (SD to SMA/SMK or kejar paket)',
      ),
      option('disabled-pupil', 'Pelajar penyandang disabilitas', 'Pelajar difabel', 'Pupil with a disability'),
      option(
        'dropout',
        'Anak 6–21 tahun yang ingin kembali sekolah',
        'Lare 6–21 taun ingkang kepengin wangsul sekolah',
        'Child aged 6–21 who wants to return to school',
      ),
      option(
        'school-leaver',
        'Kelas XII atau lulusan SMA/SMK 2 tahun terakhir yang ingin kuliah',
        'Kelas XII utawi lulusan SMA/SMK 2 taun pungkasan ingkang kepengin kuliyah',
        'In year XII or out of SMA/SMK for at most 2 years, and wants to study',
      ),
      option(
        'orphan',
        'Anak di bawah 18 tahun yang ayah atau ibunya wafat',
        'Lare sangandhaping 18 taun ingkang bapa utawi ibunipun seda',
        'Child under 18 who has lost father or mother',
      ),
    ],
  },
  {
    key: 'circumstances',
    kind: 'choices',
    order: 30,
    sensitivity: 2,
    text: said(
      'Adakah keadaan ini di keluarga Anda?',
      'Punapa kawontenan punika wonten ing kulawarga panjenengan?',
      'Is any of this true of your family?',
    ),
    help: said(
      'Supaya bantuan khusus tidak terlewat.',
      'Supados pambiyantu khusus mboten kliwatan.',
      'So that no special support is missed.',
    ),
    label: said('Keadaan keluarga', 'Kawontenan kulawarga', 'Family situation'),
    options: [
      option('pregnant', 'Ibu hamil atau nifas', 'Ibu mbobot utawi nembe babaran', 'Someone pregnant or who has just given birth'),
      option('elderly', 'Orang berusia 60 tahun ke atas', 'Warga sepuh 60 taun minggah', 'Someone aged 60 or over'),
      option(
        'elderly-alone',
        'Lansia 60+ tinggal sendiri atau hanya dengan pasangan lansia',
        'Warga sepuh 60+ piyambakan utawi namung kaliyan garwa ingkang ugi sepuh',
        'Someone over 60 living alone or only with a partner over 60',
      ),
      option(
        'severe-disability',
        'Disabilitas berat (perlu bantuan setiap hari)',
        'Difabel ingkang mbetahaken pitulungan saben dinten',
        'Severe disability (help needed every day)',
      ),
      option('wheelchair', 'Memerlukan kursi roda', 'Mbetahaken kursi rodha', 'A wheelchair is needed'),
      option('disaster', 'Terkena bencana alam', 'Kenging bencana alam', 'Affected by a natural disaster'),
      option(
        'rights-violation',
        'Korban pelanggaran HAM berat yang diakui negara',
        'Korban pelanggaran HAM berat ingkang dipunakeni nagari',
        'Victim of a grave human-rights violation recognised by the state',
      ),
    ],
  },
  {
    key: 'household-members',
    kind: 'number',
    min: 1,
    max: 20,
    order: 210,
    sensitivity: 0,
    text: said('Berapa orang di KK Anda?', 'Wonten tiyang pinten ing KK panjenengan?', 'How many people are on your KK?'),
    help: said('Hitung semua, termasuk Anda.', 'Dipunetang sedaya, kalebet panjenengan.', 'Count everyone, yourself included.'),
    label: said('Jumlah orang di KK', 'Cacahing tiyang ing KK', 'People on the KK'),
  },
]
