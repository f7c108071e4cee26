import type { CatalogueQuestion } from '../../content/index.ts'
import { option, said } from './said.ts'

/** Training, business and what a midwife advised. */
export const workQuestions: CatalogueQuestion[] = [
  {
    key: 'work',
    kind: 'choices',
    order: 90,
    sensitivity: 0,
    text: said(
      'Adakah yang punya usaha, ingin pelatihan kerja, atau ingin modal?',
      'Wonten ingkang gadhah usaha, kepengin gladhen makarya, utawi kepengin bandha?',
      'Does anyone run a business, want training or want capital?',
    ),
    help: said(
      'Usaha sekecil apa pun: gerobak, warung, jahitan, atau jualan daring.',
      'Usaha sealit punapa kemawon: gerobag, warung, jahitan, utawi sadean daring.',
      'Any business, however small: a cart, a stall, sewing or selling online.',
    ),
    label: said('Kerja dan usaha', 'Damel lan usaha', 'Work and business'),
    options: [
      option(
        'training',
        'Ingin pelatihan kerja dan dapat hadir setiap hari',
        'Kepengin gladhen makarya lan saged dhateng saben dinten',
        'Wants job training and can attend every day',
      ),
      option('business', 'Punya usaha yang berjalan', 'Gadhah usaha ingkang mlampah', 'Runs a business'),
      option(
        'starting',
        'Usaha baru setelah pelatihan atau pendampingan',
        'Usaha enggal sasampunipun gladhen utawi pendampingan',
        'New business after training or mentoring',
      ),
      option('planning', 'Ingin memulai usaha', 'Kepengin miwiti usaha', 'Wants to start a business'),
      option('capital', 'Ingin meminjam modal usaha', 'Kepengin nyambut bandha usaha', 'Wants to borrow business capital'),
    ],
  },
  {
    key: 'trainee-age',
    kind: 'number',
    min: 10,
    max: 100,
    order: 160,
    sensitivity: 0,
    text: said(
      'Berapa umur orang yang ingin ikut pelatihan?',
      'Pinten yuswanipun ingkang kepengin ndherek gladhen?',
      'How old is the person who wants training?',
    ),
    label: said('Umur peserta pelatihan', 'Umuripun ingkang ndherek gladhen', 'Age of the trainee'),
  },
  {
    key: 'loan-arrears',
    kind: 'yes-no',
    order: 170,
    sensitivity: 2,
    text: said(
      'Adakah cicilan pinjaman yang sedang menunggak?',
      'Wonten angsuran sambutan ingkang nembe nunggak?',
      'Are any loan payments overdue?',
    ),
    help: said('Pinjaman bank, koperasi, atau daring.', 'Sambutan bank, koperasi, utawi daring.', 'Bank, cooperative or online loans.'),
    label: said('Ada cicilan pinjaman yang menunggak', 'Wonten angsuran ingkang nunggak', 'Overdue loan payments'),
    opposite: said('Tidak ada cicilan pinjaman yang menunggak', 'Mboten wonten angsuran ingkang nunggak', 'No overdue loan payments'),
  },
  {
    key: 'weight-advice',
    kind: 'yes-no',
    order: 180,
    sensitivity: 2,
    text: said(
      'Apakah bidan atau petugas gizi menyarankan tambahan gizi?',
      'Punapa bidan utawi petugas gizi nyaranaken tambahan gizi?',
      'Has a midwife or nutritionist advised extra food?',
    ),
    help: said(
      'Untuk ibu hamil atau balita, setelah ditimbang. Belum ditimbang? Pilih Saya belum tahu, lalu datang ke posyandu.',
      'Kangge ibu mbobot utawi balita, sasampunipun dipuntimbang. Dereng dipuntimbang? Pilih Kula dereng mangertos, lajeng tindak posyandu.',
      'For a pregnant woman or a child under 5, after weighing. Not weighed yet? Choose “I do not know yet” and visit the posyandu.',
    ),
    label: said(
      'Hasil timbang menunjukkan perlu tambahan gizi',
      'Asiling timbang nedahaken prelu tambahan gizi',
      'Weighing shows that extra food is needed',
    ),
    opposite: said(
      'Hasil timbang belum menunjukkan perlu tambahan gizi',
      'Asiling timbang dereng nedahaken prelu tambahan gizi',
      'Weighing does not show a need for extra food',
    ),
  },
]
