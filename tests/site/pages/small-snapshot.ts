import type { Content } from '@ruang-solusi/shared/content'
import { Snapshot, snapshotVersion } from '@ruang-solusi/shared/snapshot'

const days = { publishedOn: '2026-11-01', changedOn: '2026-11-20' }
const base = (slug: string) => ({ slug, summary: { id: `Ringkasan ${slug}.` }, example: false, ...days })
const source = {
  fact: { id: 'Jumlah' },
  value: 'Rp225.000 – Rp450.000',
  title: 'Keputusan contoh',
  checkedOn: '2026-11-18',
  checkedBy: 'Dinas Contoh',
  status: 'disputed',
  otherValue: 'Rp400.000',
  otherTitle: 'Berita lama',
} as const
const paragraph = (text: string) => ({ id: [{ kind: 'paragraph' as const, spans: [{ text }] }] })

/** A programme that goes through school; `changes` replace whole fields. */
export const programme = (changes: Partial<Content<'programme'>> = {}): Content<'programme'> => ({
  ...base('bantuan-sekolah'),
  officialName: 'Program Sekolah Contoh (PSC)',
  plainName: { id: 'Bantuan sekolah' },
  topics: ['sekolah'],
  agency: 'dinas-contoh',
  status: { state: 'open', closesOn: '2026-11-30' },
  route: 'school',
  benefit: {
    kind: 'cash',
    headline: { id: 'untuk murid SD' },
    amounts: [{ group: { id: 'SD' }, from: 225_000, to: 450_000 }],
    rhythm: 'yearly',
  },
  conditions: [{ text: { id: 'Anak usia 6–21 tahun' } }],
  cases: [],
  steps: [{ text: { id: 'Serahkan berkas ke wali kelas.' } }],
  papers: [{ paper: 'kk' }],
  cost: { id: 'Gratis' },
  remedy: { kind: 'ask-school', guide: 'cara-usul' },
  question: { id: 'Apa yang perlu saya siapkan?' },
  legalBasis: [{ title: 'Peraturan Contoh', url: 'https://peraturan.example.org/1' }],
  sources: [source],
  ...changes,
})

/** A false claim; `changes` replace whole fields. */
export const clarification = (changes: Partial<Content<'clarification'>> = {}): Content<'clarification'> => ({
  ...base('tautan-palsu'),
  name: { id: 'Bantuan sekolah tidak diurus lewat tautan kiriman' },
  agency: 'dinas-contoh',
  claim: 'Klik tautan ini, isi NIK, dapat Rp2 juta',
  claimLinks: [{ link: 'bantuan-2juta[dot]example' }],
  seenOn: '2026-11-10',
  seenIn: ['whatsapp'],
  kind: 'impostor',
  verdict: 'false',
  correction: { id: 'Sekolah yang mengusulkan.' },
  evidence: [{ title: 'Keterangan dinas' }],
  procedure: [{ text: { id: 'Tanyakan ke wali kelas.' } }],
  ifFellForIt: [{ text: { id: 'Hubungi bank Anda.' } }],
  programme: 'bantuan-sekolah',
  corrections: [],
  ...changes,
})

/** A notice of two days; `changes` replace whole fields. */
export const notice = (changes: Partial<Content<'notice'>> = {}): Content<'notice'> => ({
  ...base('layanan-keliling'),
  name: { id: 'Layanan keliling' },
  agency: 'dinas-contoh',
  startsOn: '2026-11-24',
  endsOn: '2026-11-25',
  state: 'upcoming',
  place: { id: 'Balai kelurahan' },
  kelurahan: ['kelurahan-contoh'],
  body: { id: 'Bawa berkas asli.' },
  papers: [{ paper: 'kk' }],
  sources: [],
  ...changes,
})

/** A composed story of one programme; `changes` replace whole fields. */
export const story = (changes: Partial<Content<'story'>> = {}): Content<'story'> => ({
  ...base('tas-sekolah'),
  name: { id: 'Sekarang anak saya tetap sekolah.' },
  alias: 'Bu S.',
  area: 'Magelang Selatan',
  composed: true,
  situation: { id: 'Saya menjahit di rumah.' },
  problem: { id: 'Uang buku belum ada.' },
  turningPoint: { id: 'Saya bertanya kepada wali kelas.' },
  whatHelped: { id: 'Sekolah mengusulkan.' },
  whatYouCanDo: [{ action: 'tell', text: { id: 'Beri tahu orang tua lain.' } }],
  programmes: ['bantuan-sekolah'],
  topics: ['sekolah'],
  agency: 'dinas-contoh',
  sources: [],
  ...changes,
})

const agency = (slug: string, kind: Content<'agency'>['kind']): Content<'agency'> => ({
  ...base(slug),
  name: `Kantor ${slug}`,
  shortName: slug,
  kind,
  places: [
    { name: 'Loket', address: 'Jalan Contoh 1', phone: '+62800000001', whatsapp: '+62800000002', mapUrl: 'https://peta.example.org/1' },
  ],
  officialAccounts: [{ platform: 'instagram', handle: '@contoh' }],
  officialDomains: [{ domain: 'contoh.example.org' }],
})

/** One small document of each type; `changes` replace whole collections. */
export const smallSnapshot = (changes: Partial<Snapshot> = {}): Snapshot =>
  Snapshot.parse({
    version: snapshotVersion,
    settings: {
      cityName: 'Kota Contoh',
      siteName: 'Ruang Solusi Kota Contoh',
      summary: { id: 'Bantuan di Kota Contoh, dari dinas yang mengurusnya.' },
      about: paragraph('Tentang kami.'),
      privacy: paragraph('Tanpa pelacak.'),
      safety: { id: 'Jangan isi NIK di tautan kiriman.' },
      example: false,
    },
    topics: [
      {
        ...base('sekolah'),
        name: { id: 'Sekolah' },
        icon: 'school',
        order: 1,
        problem: paragraph('Biaya.'),
        figures: [source],
        actions: [],
      },
    ],
    agencies: [agency('dinas-contoh', 'office'), agency('kelurahan-contoh', 'kelurahan')],
    programmes: [programme()],
    papers: [
      {
        ...base('kk'),
        name: 'Kartu keluarga',
        whereToGet: { id: 'Dukcapil' },
        agency: 'dinas-contoh',
        cost: { id: 'Gratis' },
        ifLacking: { id: 'Urus di Dukcapil.' },
      },
    ],
    stories: [],
    clarifications: [clarification()],
    notices: [notice()],
    guides: [
      {
        ...base('cara-usul'),
        name: { id: 'Cara mengusulkan' },
        agency: 'dinas-contoh',
        topics: ['sekolah'],
        steps: [{ text: { id: 'Datang ke kelurahan.' } }],
        papers: [],
        sources: [],
      },
    ],
    questions: [],
    parameters: [],
    media: [],
    redirects: [],
    gone: [],
    withdrawn: { pages: [], pictures: [] },
    ...changes,
  })
