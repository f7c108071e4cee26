import type { CatalogueQuestion } from '../../content/index.ts'
import { option, said } from './said.ts'

/** How the family stands in the data, what it has already and what it earns. */
export const welfareQuestions: CatalogueQuestion[] = [
  {
    key: 'family-decile',
    kind: 'number',
    min: 1,
    max: 10,
    order: 40,
    sensitivity: 1,
    guide: 'cari-desil',
    text: said('Berapa desil keluarga Anda?', 'Desil kulawarga panjenengan pinten?', 'What is your family’s desil?'),
    help: said(
      'Desil adalah peringkat kesejahteraan keluarga, 1–10. Lihat menu Profil di aplikasi Cek Bansos, atau tanyakan ke kelurahan.',
      'Desil inggih punika undha-usuking kesejahteraan kulawarga, 1–10. Pirsani menu Profil ing aplikasi Cek Bansos, utawi nyuwun pirsa dhateng kelurahan.',
      'Desil is a family’s welfare rank, 1–10. See Profil in the Cek Bansos app, or ask your kelurahan.',
    ),
    label: said(
      'Desil (peringkat kesejahteraan keluarga, 1–10)',
      'Desil (undha-usuk kesejahteraan kulawarga, 1–10)',
      'Desil (a family’s welfare rank, 1–10)',
    ),
  },
  {
    key: 'cards',
    kind: 'choices',
    order: 50,
    sensitivity: 1,
    guide: 'cek-bantuan-lewat-ponsel',
    text: said(
      'Kartu atau surat mana yang dimiliki keluarga Anda?',
      'Kulawarga panjenengan kagungan kertu utawi serat punapa kemawon?',
      'Which cards or letters does your family have?',
    ),
    label: said('Kartu atau surat', 'Kertu utawi serat', 'Card or letter'),
    options: [
      option('kks', 'KKS (kartu bansos)', 'KKS (kertu bansos)', 'KKS (aid card)'),
      option('pkh', 'Penerima PKH', 'Panampi PKH', 'PKH recipient'),
      option('kip', 'KIP (Kartu Indonesia Pintar)', 'KIP (Kartu Indonesia Pintar)', 'KIP (Kartu Indonesia Pintar)'),
      option(
        'care-home',
        'Surat dari panti asuhan atau panti sosial',
        'Serat saking panti asuhan utawi panti sosial',
        'Letter from a children’s or care home',
      ),
    ],
  },
  {
    key: 'public-employee',
    kind: 'yes-no',
    order: 60,
    sensitivity: 1,
    text: said(
      'Adakah ASN, TNI, Polri, atau pegawai BUMN/BUMD di KK Anda?',
      'Wonten ASN, TNI, Polri, utawi pegawai BUMN/BUMD ing KK panjenengan?',
      'Is anyone on your KK a civil servant, soldier, police officer or employee of a state company?',
    ),
    help: said('Pejabat negara juga termasuk.', 'Pejabat nagari ugi kalebet.', 'State officials count too.'),
    label: said(
      'Ada ASN, TNI, Polri, atau pegawai BUMN/BUMD di KK',
      'Wonten ASN, TNI, Polri, utawi pegawai BUMN/BUMD ing KK',
      'State employee, soldier or police officer on the KK',
    ),
    opposite: said(
      'Tidak ada ASN, TNI, Polri, atau pegawai BUMN/BUMD di KK',
      'Mboten wonten ASN, TNI, Polri, utawi pegawai BUMN/BUMD ing KK',
      'No state employee, soldier or police officer on the KK',
    ),
  },
  {
    key: 'employer-insurance',
    kind: 'yes-no',
    order: 70,
    sensitivity: 0,
    text: said(
      'Apakah BPJS Kesehatan keluarga Anda dijamin tempat kerja?',
      'Punapa BPJS Kesehatan kulawarga panjenengan dipunjamin papan makarya?',
      'Does an employer pay for your family’s BPJS Kesehatan?',
    ),
    label: said('BPJS Kesehatan dijamin tempat kerja', 'BPJS Kesehatan dipunjamin papan makarya', 'BPJS Kesehatan through an employer'),
    opposite: said(
      'BPJS Kesehatan tidak dijamin tempat kerja',
      'BPJS Kesehatan mboten dipunjamin papan makarya',
      'No BPJS Kesehatan through an employer',
    ),
  },
  {
    key: 'sktm',
    kind: 'yes-no',
    order: 80,
    sensitivity: 1,
    text: said(
      'Apakah kelurahan bersedia memberi SKTM (surat keterangan tidak mampu)?',
      'Punapa kelurahan kersa maringi SKTM (serat katrangan mboten mampu)?',
      'Will the kelurahan give you an SKTM (letter of limited means)?',
    ),
    help: said(
      'Sudah punya? Jawab Ya. Belum bertanya? Pilih Saya belum tahu. SKTM gratis.',
      'Sampun kagungan? Wangsuli Inggih. Dereng nyuwun pirsa? Pilih Kula dereng mangertos. SKTM gratis.',
      'Have one already? Answer yes. Not asked yet? Choose “I do not know yet”. It is free.',
    ),
    label: said('Ada SKTM dari kelurahan', 'Wonten SKTM saking kelurahan', 'SKTM from the kelurahan'),
    opposite: said('Tidak ada SKTM dari kelurahan', 'Mboten wonten SKTM saking kelurahan', 'No SKTM from the kelurahan'),
  },
  {
    key: 'parents-income',
    kind: 'rupiah',
    min: 0,
    order: 200,
    sensitivity: 2,
    text: said(
      'Penghasilan ayah dan ibu (atau wali) sebulan, kira-kira?',
      'Pamedal bapa lan ibu (utawi wali) saben wulan, kinten-kinten?',
      'About how much do father and mother (or guardian) earn a month?',
    ),
    help: said(
      'Dijumlah, sebelum potongan. Upah harian? Rp4 juta sebulan kira-kira Rp150 ribu per hari kerja.',
      'Dipungunggung, saderengipun potongan. Opah dinten? Rp4 yuta sewulan kinten-kinten Rp150 ewu saben dinten makarya.',
      'Together, before deductions. Daily wages? Rp4 million a month is about Rp150,000 per working day.',
    ),
    label: said(
      'Penghasilan ayah dan ibu (atau wali) sebulan',
      'Pamedal bapa lan ibu (utawi wali) saben wulan',
      'Parents’ (or guardian’s) income a month',
    ),
  },
]
