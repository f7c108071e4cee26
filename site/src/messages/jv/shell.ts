import type { WordState } from '@ruang-solusi/shared/share-kit'
import type { shellMessages } from '../shell.ts'

export const shellState: WordState = 'terjemahan percobaan'

/** What surrounds every page, in Javanese. */
export const shellInJavanese: typeof shellMessages = {
  skip: 'Langsung dhateng isi',
  search: 'Madosi ing situs punika',
  feed: 'Pawartos lan priksa pawartos',
  menu: 'Menu',
  mainNavigation: 'Menu utami',
  footerNavigation: 'Sedaya bagian',
  trail: 'Panjenengan ing ngriki',
  home: 'Wiwitan',
  sections: {
    check: 'Priksa bantuan',
    search: 'Madosi',
    save: 'Simpen ing HP punika',
    programme: 'Program',
    topic: 'Kabetahan',
    clarification: 'Priksa pawartos',
    notice: 'Pawartos',
    guide: 'Pitedah',
    story: 'Cariyos',
    paper: 'Serat-serat',
    agency: 'Dinas',
    about: 'Bab situs punika',
    privacy: 'Privasi',
    accessibility: 'Aksesibilitas',
    data: 'Data tinarbuka',
  },
  example: {
    band: 'CONTOH',
    explanation: 'Dereng dipunpriksa dinas. Sampun kangge ngurus bantuan.',
    prefix: 'CONTOH, dereng dipunpriksa dinas.',
  },
  language: {
    heading: 'Basa',
    fallback: 'Kaca punika dereng wonten basa Jawinipun. Isinipun taksih basa Indonesia.',
    trial: 'Basa Jawi ing situs punika terjemahan percobaan, dereng ditinjau penutur.',
  },
  emergency: 'Wara-wara wigatos',
  safety: 'Jagi data panjenengan',
  contact: {
    heading: 'Sambet kaliyan kula',
    whatsapp: 'WhatsApp',
    phone: 'Telpon',
    map: 'Pirsani peta',
    ask: 'Nyuwun pirsa lumantar WhatsApp',
    call: 'Telpon',
    hours: 'Jam layanan',
  },
  sources: {
    heading: 'Sumberipun',
    statuses: { verified: 'Sampun dipunpriksa', unverified: 'Dereng dipunpriksa malih', disputed: 'Kalih sumber benten' },
    checked: (day, by) => `Dipunpriksa ${day} dening ${by}`,
    disputed: 'Kalih sumber nyebataken angka ingkang benten. Sumangga nyuwun pirsa rumiyin saderengipun ngginakaken salah satunggal.',
    or: 'utawi',
  },
}
