import type { Severity } from './finding.ts'

/** Words or phrases the coach speaks about, as editors maintain them. */
export type WordEntry = {
  /** Lower-case words as they stand in a text; -nya, -lah, -kah, -pun, -ku, -mu, doubling (`orang-orang`, `orang2`), short spelling (`gak`, `yg`) and small words between (`pasti segera cair`) are found by themselves, and `me*` is any word that begins so. */
  words: string[]
  /** What to write instead; several choices are separated by commas. */
  instead?: string
  /** Why, in one sentence for this entry; without it the check's own reason stands. */
  why?: string
  /** How serious; without it the check's own severity holds. */
  severity?: Severity
  /** The words are roots of verbs: me-, di-, ter-, -kan and -i are found too. */
  isRoot?: boolean
  /** Only where one of these words stands in the same sentence: `gelombang` near `prakerja`. */
  near?: string[]
  /** Words right before that make it harmless: `tanpa` cacat. */
  unlessAfter?: string[]
  /** Words right after that make it harmless: cacat `hukum`. */
  unlessBefore?: string[]
}

/** A term residents may not know, with what it means. */
export type Term = { term: string; meaning: string }

/** Every list the coach reads. Plain data, so that it can live in the CMS. */
export type WordLists = {
  pity: WordEntry[]
  stigma: WordEntry[]
  victim: WordEntry[]
  personFirst: WordEntry[]
  bureaucratic: WordEntry[]
  passive: WordEntry[]
  /** Very long words with a shorter one. */
  longWords: WordEntry[]
  stale: WordEntry[]
  promises: WordEntry[]
  hearsay: WordEntry[]
  /** Abbreviations everybody knows. */
  knownAbbreviations: string[]
  /** Abbreviations and terms to explain, with their meaning. */
  terms: Term[]
  /** Names of laws, papers and bodies, written exactly so, whose words are not about a person. */
  names: string[]
  /** Phone and account numbers of agencies, in any spelling; they are not private. */
  officialNumbers: string[]
  /** Domains (and all below them) that links may lead to. */
  trustedDomains: string[]
  /** Host names of the city's own site, exactly and without a port; links to them are no trap. */
  ownHosts: string[]
  /** Endings and hosts that fraud prefers: `xyz`, `bit.ly`. */
  riskyDomains: string[]
  /** Capitalised words that are no personal name: places, schools, days. */
  notNames: string[]
  /** Titles and names of officials. */
  officials: WordEntry[]
  ceremonies: WordEntry[]
  /** Words for what residents get. */
  benefits: WordEntry[]
  /** Slogans and nicknames of officials that no programme should wear. */
  slogans: WordEntry[]
}
