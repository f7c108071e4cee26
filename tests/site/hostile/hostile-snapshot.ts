import type { Content } from '@ruang-solusi/shared/content'
import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import { Snapshot } from '@ruang-solusi/shared/snapshot'
import { mediaOfDrawings } from '../../shared/examples/media-of-drawings.ts'
import { clarification, notice, programme } from '../pages/small-snapshot.ts'

/** A word without a place to break, `letters` long. */
const unbroken = (letters: number): string => 'Pertanggungjawabankesejahteraansosialmasyarakat'.repeat(9).slice(0, letters)
const arabic = 'برنامج مساعدة الأسرة (PKH) 2026'
const address = `https://${'panjang-sekali.'.repeat(8)}example.go.id/${'folder/'.repeat(20)}`

const bare = { agency: 'tanpa-apa-apa', topics: ['semua'], papers: [], legalBasis: [], remedy: { kind: 'none' } } as const

const longProgramme = programme({
  ...structuredClone(bare),
  slug: 'panjang',
  topics: ['semua'],
  papers: [],
  legalBasis: [{ title: unbroken(200), url: address }],
  plainName: { id: unbroken(70) },
  officialName: unbroken(120),
  summary: { id: unbroken(200) },
  benefit: {
    kind: 'cash',
    headline: { id: unbroken(90) },
    amounts: [{ group: { id: unbroken(120) }, from: 999_999_999_999 }],
    rhythm: 'quarterly',
  },
  conditions: [{ text: { id: unbroken(300) } }],
  steps: [{ text: { id: address } }, { text: { id: unbroken(300) } }],
  remedy: { kind: 'none' },
})

const fromRight = programme({
  slug: 'dari-kanan',
  agency: 'tanpa-apa-apa',
  topics: ['semua'],
  papers: [],
  plainName: { id: arabic },
  officialName: arabic,
  summary: { id: arabic },
  conditions: [{ text: { id: arabic } }],
  steps: [{ text: { id: arabic } }],
  remedy: { kind: 'none' },
})

const agency: Content<'agency'> = {
  slug: 'tanpa-apa-apa',
  name: unbroken(120),
  shortName: unbroken(40),
  summary: { id: unbroken(200) },
  kind: 'office',
  places: [],
  officialAccounts: [{ platform: 'instagram', handle: `@${unbroken(79)}` }],
  officialDomains: [{ domain: `${'sangat-panjang.'.repeat(9)}go.id` }],
  example: false,
  publishedOn: '2026-11-01',
  changedOn: '2026-11-20',
}

/** What no editor writes on purpose: words that cannot break, lists without end and without entries, nothing optional filled in. */
export function hostileSnapshot(): Snapshot {
  const seed = exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' })
  const plain = JSON.parse(JSON.stringify(seed, (name, value) => (name === 'image' || name === 'logo' ? undefined : value))) as Snapshot
  const [topic, story] = [plain.topics[0], plain.stories[0]]
  if (topic === undefined || story === undefined) throw new Error('The examples hold no topic or no story.')
  const many = Array.from({ length: 500 }, (_, index) =>
    programme({
      slug: `banyak-${index}`,
      agency: 'tanpa-apa-apa',
      topics: index % 3 === 0 ? ['semua'] : ['semua', 'lain'],
      papers: [],
      plainName: { id: `Bantuan nomor ${index}` },
      remedy: { kind: 'none' },
    }),
  )
  const needs = ['semua', 'lain', 'sepi'].map((slug, index) => ({
    ...topic,
    slug,
    name: { id: slug === 'semua' ? unbroken(60) : slug === 'lain' ? arabic : 'Tanpa apa pun' },
    order: index + 1,
    ...(slug === 'semua' ? {} : { figures: [], actions: [] }),
  }))
  return Snapshot.parse({
    ...plain,
    media: [],
    settings: {
      cityName: unbroken(60),
      siteName: unbroken(60),
      summary: { id: unbroken(200) },
      about: plain.settings.about,
      privacy: plain.settings.privacy,
      safety: { id: unbroken(200) },
      emergencyNotice: { id: unbroken(200) },
      example: false,
    },
    agencies: [agency],
    topics: needs,
    programmes: [longProgramme, fromRight, ...many],
    papers: [],
    guides: [],
    notices: [
      notice({
        slug: 'panjang',
        agency: 'tanpa-apa-apa',
        name: { id: unbroken(110) },
        place: { id: unbroken(200) },
        body: { id: address },
        kelurahan: [],
        papers: [],
      }),
    ],
    stories: [
      {
        ...story,
        slug: 'panjang',
        name: { id: unbroken(110) },
        alias: unbroken(40),
        area: unbroken(60),
        topics: ['semua'],
        programmes: ['panjang'],
        agency: 'tanpa-apa-apa',
      },
    ],
    clarifications: [
      clarification({
        slug: 'panjang',
        agency: 'tanpa-apa-apa',
        name: { id: unbroken(120) },
        claim: unbroken(400),
        claimLinks: [{ link: `${'a'.repeat(100)}[dot]example` }],
        evidence: [{ title: unbroken(200), url: address }],
        programme: 'panjang',
      }),
      clarification({ slug: 'dari-kanan', agency: 'tanpa-apa-apa', name: { id: arabic }, claim: arabic, programme: 'dari-kanan' }),
    ],
  })
}
