import type { IsoDay } from '../day.ts'
import type { Locale } from '../locale.ts'

/** Words of the content, with the language that they are really in. */
export type Said = { text: string; lang: Locale }

/** A paper to bring: its name, as short as it is known, what is noted about it, and whether only some need it. */
export type PaperToBring = { name: string; short: string; note: string; isConditional: boolean }

/** A counter to ask at. */
export type Counter = { name: string; address: string; hours: string; phone: string }

/** A line that is good to have, and a shorter way to say it. */
export type Extra = { text: string; shorter?: string }

/** What a message must say so that it stands alone; every channel is written from this. An empty text or list is not known. */
export type ShareFacts = {
  example: boolean
  /** Nothing is exclaimed. */
  isCalm: boolean
  /** The kind of document in a word, said when its name cannot be written on a channel. */
  kind: string
  /** Courtesy before everything else, in full and in a few words. */
  opening: { text: string; short: string }
  /** Who says it: the agency, or the site. */
  publisher: string
  /** Put before the headline: "Yang benar:". */
  lead: string
  /** What it is, the answer first, without a full stop. */
  what: Said
  /** The money in the headline, which stands at its end; empty where there is none. */
  figure: string
  /** What it is in a sentence. */
  about: Said
  forWhom: Said[]
  /** Whether `forWhom` are conditions to meet, the people of some place, or simply all. */
  audience: 'conditions' | 'residents' | 'everyone'
  /** How one gets in, or whose words these are: a sentence that must be there. */
  entry: string
  list: { heading: string; items: Said[]; isOrdered: boolean }
  papers: PaperToBring[]
  /** Said where no paper is known; empty where papers make no sense. */
  noPapers: string
  /** Where to go, or only to ask. */
  where: Said
  isToAsk: boolean
  counter: Counter | undefined
  /** When it is, in words: "sampai 30 November 2026", "Senin–Jumat". */
  when: Said
  /** The last day on which the message holds. */
  until: IsoDay | undefined
  /** What it costs: "Gratis". */
  cost: Said
  /** What else is worth a line, the most important first. */
  more: Extra[]
  /** The day of the last check, or of the last change where nothing was checked. */
  checked: { on: IsoDay | ''; by: string; isCheck: boolean }
  /** The document's page. */
  url: string
  /** Host of the site. */
  host: string
  siteName: string
  cityName: string
}
