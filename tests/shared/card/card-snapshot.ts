import { type Snapshot, snapshotVersion } from '@ruang-solusi/shared/snapshot'

const text = (id: string) => ({ id })
const prose = (id: string) => ({ id: [{ kind: 'paragraph' as const, spans: [{ text: id }] }] })
const published = (slug: string, summary: string) => ({
  slug,
  summary: text(summary),
  example: true,
  publishedOn: '2026-11-18',
  changedOn: '2026-11-22',
})
const checked = (checkedOn: string) => ({
  fact: text('Jumlah'),
  value: 'Rp1.800.000',
  title: 'Laman resmi',
  checkedOn,
  checkedBy: 'Dinas Pendidikan',
  status: 'unverified' as const,
})

export const siteUrl = 'https://ruangsolusi.example'
export const photoHash = '0123456789abcdef0123456789abcdef'

const office = (slug: string, name: string, shortName: string, kind: 'office' | 'kelurahan'): Snapshot['agencies'][number] => ({
  ...published(slug, 'Bantuan sosial, data keluarga, dan pendampingan lansia.'),
  name,
  shortName,
  kind,
  places: [],
  officialAccounts: [],
  officialDomains: [],
})

/** A snapshot with one document of every type, as Magelang would write it. */
export const cardSnapshot = (): Snapshot => ({
  version: snapshotVersion,
  settings: {
    cityName: 'Kota Magelang',
    siteName: 'Ruang Solusi Kota Magelang',
    summary: text('Program, panduan, dan cek kabar dari pemerintah kota, dengan bahasa yang mudah.'),
    about: prose('Tentang.'),
    privacy: prose('Privasi.'),
    safety: text('Jangan isi PIN di tautan kiriman.'),
    example: true,
  },
  topics: [
    {
      ...published('sekolah', 'Bantuan dari TK sampai kuliah, dan cara mengusulkannya lewat sekolah.'),
      name: text('Biaya sekolah & kuliah'),
      icon: 'school',
      order: 1,
      problem: prose('Sekolah perlu biaya.'),
      figures: [],
      actions: [],
    },
  ],
  agencies: [
    office('dinsos', 'Dinas Sosial Kota Magelang', 'Dinsos', 'office'),
    office('kemirirejo', 'Kelurahan Kemirirejo', 'Kel. Kemirirejo', 'kelurahan'),
    office('cacaban', 'Kelurahan Cacaban', 'Kel. Cacaban', 'kelurahan'),
  ],
  programmes: [
    {
      ...published('pip', 'Uang untuk keperluan sekolah, diusulkan lewat sekolah.'),
      officialName: 'Program Indonesia Pintar (PIP)',
      plainName: text('Bantuan sekolah'),
      topics: ['sekolah'],
      agency: 'dinsos',
      status: { state: 'open', closesOn: '2026-11-30' },
      route: 'school',
      benefit: {
        kind: 'cash',
        headline: text('bantuan sekolah untuk murid TK sampai SMA'),
        amounts: [
          { group: text('SD'), from: 225_000, to: 450_000 },
          { group: text('SMA'), from: 900_000, to: 1_800_000 },
        ],
        rhythm: 'yearly',
      },
      conditions: [{ text: text('Usia 6 sampai 21 tahun.') }],
      cases: [],
      steps: [{ text: text('Serahkan berkas ke wali kelas.') }],
      papers: [],
      cost: text('Gratis'),
      remedy: { kind: 'ask-school' },
      question: text('Bagaimana cara mengusulkan PIP?'),
      legalBasis: [],
      sources: [checked('2026-11-20'), checked('2026-11-12')],
      image: photoHash,
    },
  ],
  papers: [
    {
      ...published('sktm', 'Surat dari kelurahan.'),
      name: 'Surat Keterangan Tidak Mampu (SKTM)',
      whereToGet: text('Urus di kantor kelurahan, bawa KTP dan kartu keluarga.'),
      cost: text('Gratis'),
      ifLacking: text('Tanyakan ke RT.'),
    },
  ],
  stories: [
    {
      ...published('tas-sekolah', 'Anak tetap sekolah.'),
      name: text('Dulu saya tidak tahu harus bertanya ke mana. Sekarang anak saya tetap sekolah.'),
      alias: 'Bu S.',
      area: 'Magelang Selatan',
      composed: true,
      situation: text('Ada.'),
      problem: text('Ada.'),
      turningPoint: text('Ada.'),
      whatHelped: text('Ada.'),
      whatYouCanDo: [{ action: 'tell', text: text('Beri tahu tetangga.') }],
      programmes: ['pip'],
      topics: ['sekolah'],
      agency: 'dinsos',
      sources: [],
    },
  ],
  clarifications: [
    {
      ...published('pkh-tautan', 'Tautan itu palsu.'),
      name: text('PKH tidak didaftar lewat tautan WhatsApp. Usulkan lewat kelurahan. Gratis.'),
      agency: 'dinsos',
      claim: 'Klik tautan ini, isi NIK, dapat bansos Rp2 juta',
      claimLinks: [],
      seenOn: '2026-11-21',
      seenIn: ['whatsapp'],
      kind: 'impostor',
      verdict: 'false',
      correction: text('Tidak benar.'),
      evidence: [{ title: 'Laman resmi' }],
      procedure: [],
      ifFellForIt: [],
      corrections: [],
    },
  ],
  notices: [
    {
      ...published('loket-data', 'Pelayanan data keluarga.'),
      name: text('Pelayanan data keluarga datang ke balai kelurahan'),
      agency: 'dinsos',
      startsOn: '2026-11-24',
      endsOn: '2026-11-26',
      state: 'upcoming',
      time: text('Pukul 08.00–12.00'),
      place: text('Balai Kelurahan Kemirirejo'),
      kelurahan: ['kemirirejo', 'cacaban'],
      body: text('Bawa kartu keluarga.'),
      papers: [],
      sources: [],
    },
  ],
  questions: [],
  parameters: [],
  guides: [
    {
      ...published('desil', 'Desil adalah peringkat kesejahteraan keluarga, 1 sampai 10.'),
      name: text('Cara melihat desil keluarga'),
      agency: 'dinsos',
      topics: ['sekolah'],
      steps: ['Buka aplikasi Cek Bansos.', 'Pilih menu Profil.', 'Lihat angka desil.', 'Catat tanggalnya.'].map((step) => ({
        text: text(step),
      })),
      papers: [],
      sources: [],
    },
  ],
  media: [{ hash: photoHash, alt: text('Tas sekolah.'), width: 800, height: 600, focalX: 50, focalY: 60 }],
  redirects: [],
  gone: [],
  withdrawn: { pages: [], pictures: [] },
})

/** The only document of a list, changed for a test. */
export const changed = <Document>(documents: Document[], change: Partial<Document>): Document => {
  const [first] = documents
  if (first === undefined) throw new Error('The list is empty.')
  return { ...first, ...change }
}
