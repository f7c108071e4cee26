import type { WordState } from '@ruang-solusi/shared/share-kit'
import type { accessibilityMessages } from '../accessibility.ts'

export const accessibilityState: WordState = 'terjemahan percobaan'

/** The accessibility statement, in Javanese. */
export const accessibilityInJavanese: typeof accessibilityMessages = {
  title: 'Aksesibilitas',
  describe:
    'Sinten kemawon saged ngginakaken situs punika: seratan ageng, pamaos layar, tanpa tetikus. Caranipun paring pirsa menawi wonten ingkang angel.',
  lead: 'Situs punika dipundamel supados sedaya warga saged ngginakaken, mawi ponsel punapa kemawon.',
  worksHeading: 'Ingkang sampun saged',
  works: [
    'Dipunwaos mawi pamaos layar. Saben perangan wonten irah-irahanipun, saben gambar wonten katranganipun.',
    'Dipunginakaken tanpa tetikus. Tombol ingkang dipunpilih tansah katingal.',
    'Seratan dipunagengaken ngantos tikel kalih tanpa wonten ingkang kapenggal.',
    'Warni manut pilihan ponsel panjenengan: padhang, peteng, utawi kontras inggil.',
    'Dipunbikak nalika sinyal ringkih. Kaca program paling awrat 14 KB tanpa gambar, lan mboten betah skrip.',
    'Dipuncithak ing dlancang, mawi kothak kangge nyentang.',
  ],
  measureHeading: 'Ukuran ingkang kula ginakaken',
  measure: 'Kula manut pedoman WCAG 2.2 tingkat AA. Saben ewah-ewahan dipunpriksa mawi piranti ing peramban saderengipun tayang.',
  limitsHeading: 'Ingkang dereng sampurna',
  limits: [
    'Dereng sedaya isi wonten basa Jawinipun. Ingkang dereng wonten dipuntandhani, lan dipunwaos basa Indonesia.',
    'Dereng wonten video basa isyarat.',
    'Situs sanes ingkang kula tautaken mbokmenawi dereng gampil dipunginakaken. Asmanipun tansah kula serat.',
  ],
  helpHeading: 'Wonten ingkang angel dipunginakaken?',
  help: 'Paring pirsa asma kacanipun lan punapa ingkang angel. Mboten prelu nyebut asma. Panjenengan ugi saged nyuwun pirsa dhateng kelurahan.',
  report: 'Wonten perangan situs ingkang angel kula ginakaken: ',
  kelurahan: 'Daptar kelurahan',
}
