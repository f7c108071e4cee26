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

/** The shapes a card is drawn in, in pixels. */
export const cardSizes = {
  /** What chat apps show below a link. */
  landscape: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  /** Fills a phone, and says everything by itself. */
  status: { width: 1080, height: 1920 },
  /** One of several that are swiped through. */
  slide: { width: 1080, height: 1350 },
} as const
export type CardShape = keyof typeof cardSizes

/** One thing a reader must know, below a small heading. */
export type CardFact = { label: string; text: string }

/** The words a claim can be stamped with. */
export const claimStamps = ['HOAKS', 'MENYESATKAN', 'BENAR', 'BELUM TERBUKTI'] as const
export type ClaimStamp = (typeof claimStamps)[number]

/** Everything that shapes a card's words and look; equal cards have equal files. */
export type Card = {
  design: CardDesign
  shape: CardShape
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
  /** The lines below the title, on a slide and on a status. */
  items?: string[]
  /** Whether those lines are steps to take one after the other. */
  ordered?: true
  /** The number of the first of these steps, when others came before. */
  first?: number
  /** On a status and on a slide: what stands below the title, each with its heading. */
  facts?: CardFact[]
  /** On a slide: which of how many. */
  slide?: { number: number; of: number }
  /** The first and last day of a notice, ISO days. */
  days?: { from: string; to: string }
  /** The drawing of a topic; on a programme, of the first it belongs to. */
  icon?: (typeof topicIcons)[number]
  publisher: string
  /** "Diperiksa 20 Nov 2026"; absent where nothing on the card can go out of date. */
  date?: string
  /** Until when it holds, on a status: "Berlaku sampai 30 November 2026". */
  until?: string
  /** Where an old forward can be checked: the host, and in a kit the whole address of the page. */
  address: string
  /** Bears the CONTOH band in the pixels. */
  example: boolean
  image?: Pick<Media, 'hash' | 'width' | 'height' | 'focalX' | 'focalY'>
  /** What the card says, for those who cannot see it; at most 200 characters. */
  alt: string
}
