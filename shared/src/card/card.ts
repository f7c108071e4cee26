import type { Media } from '../content/index.ts'

/** The designs a card can have; each is recognisable at thumbnail size. */
export const cardDesigns = [
  'programme',
  'story',
  'clarification',
  'notice',
  'guide',
  'topic',
  'agency',
  'paper',
  'screener',
  'page',
] as const
export type CardDesign = (typeof cardDesigns)[number]

/** Everything that shapes a card's words and look; equal cards have equal files. */
export type Card = {
  design: CardDesign
  /** The pill at the top: "Diusulkan lewat sekolah · s.d. 30 Nov 2026", "Faktanya", "Cerita warga". */
  badge: string
  /** Small text beside the badge: the official name, the section. */
  kicker?: string
  /** The one large figure or phrase: "Rp225 ribu – 1,8 juta". */
  figure?: string
  title: string
  /** A line or two below the title. */
  line?: string
  /** The claim of a clarification, with the verdict's stamp on it. */
  quoted?: { text: string; stamp: string }
  publisher: string
  /** "Diperiksa 20 Nov 2026" */
  date: string
  /** Host of the site, printed so that an old forward can be checked. */
  address: string
  /** Bears the CONTOH band in the pixels. */
  example: boolean
  image?: Pick<Media, 'hash' | 'width' | 'height' | 'focalX' | 'focalY'>
  /** What the card says, for those who cannot see it; at most 200 characters. */
  alt: string
}
