import { type Content, type ContentType, collectionOf, contentTypeNames } from '@ruang-solusi/shared/content'
import { documentsOf, type Snapshot } from '@ruang-solusi/shared/snapshot'
import { clarification, notice, programme, smallSnapshot } from '../../site/pages/small-snapshot.ts'
import { type Draw, drawFrom, hostileText } from './words.ts'

/** What a document is made from: hostile words of at most so many characters, and who else is in its group. */
type Means = { text: (most: number) => string; index: number; near: (type: ContentType) => string }
type Make<Type extends ContentType> = (base: Content<Type>, means: Means) => Content<Type>

const states = ['open', 'upcoming', 'closed', 'not-here'] as const
const verdicts = ['false', 'misleading', 'true', 'unproven'] as const
const localised = (id: string) => ({ id })

/** How each type gets its hostile words; every text that stands in a head or on a card is one. */
const make: { [Type in ContentType]: Make<Type> } = {
  topic: (base, { text, index }) => ({ ...base, name: localised(text(60)), order: 1 + (index % 99) }),
  agency: (base, { text }) => ({ ...base, name: text(120), shortName: text(40) }),
  programme: (base, { text, index, near }) => ({
    ...base,
    officialName: text(120),
    plainName: localised(text(70)),
    benefit: { ...base.benefit, headline: localised(text(90)) },
    conditions: [{ text: localised(text(400)) }],
    status: { state: states[Math.floor(index / 8) % states.length] ?? 'open' },
    papers: [{ paper: near('paper') }],
    topics: [near('topic')],
    agency: near('agency'),
  }),
  paper: (base, { text, near }) => ({
    ...base,
    name: text(80),
    whereToGet: localised(text(300)),
    cost: localised(text(60)),
    agency: near('agency'),
  }),
  story: (base, { text, near }) => ({
    ...base,
    name: localised(text(110)),
    alias: text(40),
    whatHelped: localised(text(300)),
    topics: [near('topic')],
    agency: near('agency'),
  }),
  clarification: (base, { text, index, near }) => ({
    ...base,
    name: localised(text(120)),
    claim: text(400),
    correction: localised(text(400)),
    verdict: verdicts[Math.floor(index / 8) % verdicts.length] ?? 'false',
    programme: near('programme'),
    agency: near('agency'),
  }),
  notice: (base, { text, near }) => ({
    ...base,
    name: localised(text(110)),
    place: localised(text(200)),
    body: localised(text(500)),
    kelurahan: [near('agency')],
    papers: [],
    agency: near('agency'),
  }),
  guide: (base, { text, near }) => ({
    ...base,
    name: localised(text(90)),
    steps: [{ text: localised(text(300)) }],
    topics: [near('topic')],
    agency: near('agency'),
  }),
}

const story: Content<'story'> = {
  slug: 'cerita',
  summary: localised('Ringkasan cerita.'),
  example: false,
  publishedOn: '2026-11-01',
  changedOn: '2026-11-20',
  name: localised('Saya dibantu tetangga.'),
  alias: 'Bu Sri',
  area: 'Magelang Tengah',
  composed: true,
  situation: localised('Keadaan.'),
  problem: localised('Masalah.'),
  turningPoint: localised('Titik balik.'),
  whatHelped: localised('Yang membantu.'),
  whatYouCanDo: [{ action: 'tell', text: localised('Sapa tetangga.') }],
  programmes: [],
  topics: ['sekolah'],
  agency: 'dinas-contoh',
  sources: [],
}

/** Every tenth slug is as long as it may be. */
const slugOf = (type: string, index: number): string =>
  index % 10 === 0 ? `${type}-${index}-`.padEnd(79, 'panjang-').concat('x') : `${type}-${index}`

/** The document of another type that was made in the same turn. */
const nearTo =
  (index: number) =>
  (type: ContentType): string =>
    slugOf(type, index - (index % contentTypeNames.length) + contentTypeNames.indexOf(type))

function hostileDocument<Type extends ContentType>(type: Type, base: Content<Type>, index: number, draw: Draw): Content<Type> {
  const text = (most: number) => hostileText(draw, most)
  const named = make[type](base, { text, index, near: nearTo(index) })
  return { ...named, slug: slugOf(type, index), summary: localised(text(200)), example: index % 3 === 0 }
}

/** A snapshot of so many turns, one document of each type in each, that try to be misread; the same on every run. */
export function hostileSnapshot(turns: number): Snapshot {
  const draw = drawFrom(20261123)
  const base = smallSnapshot({ programmes: [programme()], clarifications: [clarification()], notices: [notice()], stories: [story] })
  const documents = <Type extends ContentType>(type: Type): Content<Type>[] => {
    const [first] = documentsOf(base, type)
    if (first === undefined) throw new Error(`There is no ${type} to start from.`)
    const indices = Array.from({ length: turns }, (_, turn) => turn * contentTypeNames.length + contentTypeNames.indexOf(type))
    return [...documentsOf(base, type), ...indices.map((index) => hostileDocument(type, first, index, draw))]
  }
  return smallSnapshot({
    ...base,
    ...Object.fromEntries(contentTypeNames.map((type) => [collectionOf[type], documents(type)])),
    settings: { ...base.settings, siteName: 'Ruang <Solusi> & "Kota" ꦩꦒꦼꦭꦁ', cityName: 'Kota "M" & <Co>' },
  })
}
