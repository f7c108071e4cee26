import type { Media, topicIcons } from '../content/index.ts'

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

/** The words a claim can be stamped with. */
export const claimStamps = ['HOAKS', 'MENYESATKAN', 'BENAR', 'BELUM TERBUKTI'] as const
export type ClaimStamp = (typeof claimStamps)[number]

/** Everything that shapes a card's words and look; equal cards have equal files. */
export type Card = {
  design: CardDesign
  /** The pill at the top: "Diusulkan lewat sekolah · s.d. 30 Nov 2026", "Faktanya", "Cerita warga". */
  badge: string
  /** Nothing can be had now (closed, not in this city): badge and figure are drawn without the loud colour. */
  quiet?: true
  /** Small text beside the badge: the official name, the section. */
  kicker?: string
  /** The one large figure: "Rp225 ribu – 1,8 juta". */
  figure?: string
  /** Said between figure and title: "setahun". */
  rhythm?: string
  title: string
  /** A line or two below the title. */
  line?: string
  /** The claim of a clarification, with the verdict's stamp on it. */
  quoted?: { text: string; stamp: ClaimStamp }
  /** What the drawing lists: the first steps of a guide; the screener's question, then its answers. */
  items?: string[]
  /** The first and last day of a notice, ISO days. */
  days?: { from: string; to: string }
  /** The drawing of a topic. */
  icon?: (typeof topicIcons)[number]
  publisher: string
  /** "Diperiksa 20 Nov 2026"; absent where nothing on the card can go out of date. */
  date?: string
  /** Host of the site, printed so that an old forward can be checked. */
  address: string
  /** Bears the CONTOH band in the pixels. */
  example: boolean
  image?: Pick<Media, 'hash' | 'width' | 'height' | 'focalX' | 'focalY'>
  /** What the card says, for those who cannot see it; at most 200 characters. */
  alt: string
}
