import type { CatalogueQuestion } from '../../content/index.ts'
import { option, said } from './said.ts'

/** The house, its land, its electricity and its water. */
export const housingQuestions: CatalogueQuestion[] = [
  {
    key: 'electricity',
    kind: 'choice',
    order: 100,
    sensitivity: 0,
    text: said(
      'Berapa daya listrik rumah Anda?',
      'Daya listrik griya panjenengan pinten?',
      'How much power does your electricity meter have?',
    ),
    help: said(
      'Golongan tarif tertulis di struk token atau rekening terakhir.',
      'Golongan tarif kaserat ing struk token utawi rekening pungkasan.',
      'The tariff is printed on the last token receipt or bill.',
    ),
    label: said('Daya listrik rumah', 'Daya listrik griya', 'Electricity meter'),
    options: [
      option('va-450', '450 VA', '450 VA', '450 VA'),
      option('va-900', '900 VA bersubsidi (R1)', '900 VA mawi subsidi (R1)', '900 VA, subsidised (R1)'),
      option(
        'va-900-rtm',
        '900 VA tanpa subsidi (R1M atau RTM)',
        '900 VA tanpa subsidi (R1M utawi RTM)',
        '900 VA, not subsidised (R1M or RTM)',
      ),
      option('larger', '1.300 VA atau lebih', '1.300 VA utawi langkung', '1,300 VA or more'),
      option('none', 'Tidak ada meteran', 'Mboten wonten meteran', 'No meter'),
    ],
  },
  {
    key: 'water',
    kind: 'choice',
    order: 110,
    sensitivity: 0,
    text: said(
      'Apakah rumah Anda memakai air PDAM?',
      'Punapa griya panjenengan ngginakaken toya PDAM?',
      'Does your house have PDAM water?',
    ),
    label: said('Air PDAM', 'Toya PDAM', 'PDAM water'),
    options: [
      option('customer', 'Sudah berlangganan', 'Sampun langganan', 'Already a customer'),
      option(
        'pipe-nearby',
        'Belum (pipanya ada di depan rumah)',
        'Dereng (pipanipun wonten ngajeng griya)',
        'Not yet (the pipe passes the house)',
      ),
      option('no-pipe', 'Belum (tidak ada pipa di dekat rumah)', 'Dereng (mboten wonten pipa caket griya)', 'Not yet (no pipe nearby)'),
    ],
  },
  {
    key: 'house',
    kind: 'choice',
    order: 120,
    sensitivity: 0,
    text: said(
      'Rumah yang Anda tempati milik siapa?',
      'Griya ingkang panjenengan panggeni punika kagunganipun sinten?',
      'Whose house do you live in?',
    ),
    label: said('Rumah yang ditempati', 'Griya ingkang dipunpanggeni', 'House you live in'),
    options: [
      option('only', 'Rumah sendiri satu-satunya', 'Griya piyambak satunggal-satunggalipun', 'Our own and only house'),
      option('another', 'Rumah sendiri dan masih ada rumah lain', 'Griya piyambak lan taksih wonten griya sanes', 'One of our own houses'),
      option('family', 'Rumah orang tua atau keluarga', 'Griyanipun tiyang sepuh utawi kulawarga', 'A house of parents or family'),
      option('rented', 'Rumah sewa, kontrak, atau kos', 'Griya sewan, kontrakan, utawi kos', 'A rented house or room'),
      option('guest', 'Rumah dinas, rusun, atau menumpang', 'Griya dinas, rusun, utawi ndherek', 'Official housing, flats or as a guest'),
    ],
  },
  {
    key: 'house-repair',
    kind: 'yes-no',
    order: 130,
    sensitivity: 1,
    text: said(
      'Adakah bagian rumah yang membahayakan atau tidak sehat?',
      'Wonten perangan griya ingkang mbebayani utawi mboten sehat?',
      'Is any part of the house dangerous or unhealthy?',
    ),
    help: said(
      'Misalnya atap lapuk, dinding retak, lantai tanah, tanpa jamban, atau tanpa air bersih.',
      'Upaminipun payon gapuk, tembok pecah, jogan siti, tanpa jamban, utawi tanpa toya resik.',
      'Such as a rotten roof, cracked walls, an earth floor, no toilet or no clean water.',
    ),
    label: said(
      'Ada bagian rumah yang perlu diperbaiki agar aman dan sehat',
      'Wonten perangan griya ingkang prelu dipundandosi',
      'Part of the house needs repair to be safe and healthy',
    ),
    opposite: said('Rumah sudah aman dan sehat', 'Griya sampun aman lan sehat', 'The house is safe and healthy'),
  },
  {
    key: 'land-proof',
    kind: 'yes-no',
    order: 140,
    sensitivity: 0,
    text: said(
      'Apakah tanah rumah itu ada buktinya dan tidak disengketakan?',
      'Punapa siti griya punika wonten buktinipun lan mboten dados sengketa?',
      'Is there proof of the land, and no dispute over it?',
    ),
    help: said(
      'Surat dari kelurahan juga boleh. Tanah keluarga: perlu persetujuan tertulis. Belum punya surat? Pilih Saya belum tahu, lalu tanyakan ke kelurahan.',
      'Serat saking kelurahan ugi saged. Siti kulawarga: prelu palilah sinerat. Dereng kagungan serat? Pilih Kula dereng mangertos, lajeng nyuwun pirsa dhateng kelurahan.',
      'A letter from the kelurahan will do. Family land: with written consent. No letter yet? Choose “I do not know yet” and ask the kelurahan.',
    ),
    label: said(
      'Tanah rumah ada buktinya dan tidak disengketakan',
      'Siti griya wonten buktinipun lan mboten dados sengketa',
      'Proof of the land, and no dispute',
    ),
    opposite: said(
      'Tanah rumah belum ada buktinya atau disengketakan',
      'Siti griya dereng wonten buktinipun utawi dados sengketa',
      'No proof of the land, or a dispute',
    ),
  },
  {
    key: 'housing-aid',
    kind: 'yes-no',
    order: 150,
    sensitivity: 0,
    text: said(
      'Pernah mendapat bantuan perbaikan rumah dalam 10 tahun terakhir?',
      'Nate nampi pambiyantu ndandosi griya salebetipun 10 taun pungkasan?',
      'Any help with house repair in the last 10 years?',
    ),
    label: said(
      'Pernah mendapat bantuan perbaikan rumah dalam 10 tahun terakhir',
      'Nate nampi pambiyantu ndandosi griya 10 taun pungkasan',
      'Help with house repair in the last 10 years',
    ),
    opposite: said(
      'Belum mendapat bantuan perbaikan rumah dalam 10 tahun terakhir',
      'Dereng nampi pambiyantu ndandosi griya 10 taun pungkasan',
      'No help with house repair in the last 10 years',
    ),
  },
]
