import type { WordLists } from '../word-lists.ts'
import { knownAbbreviations, terms } from './abbreviations.ts'
import { bureaucratic } from './bureaucratic.ts'
import { riskyDomains, trustedDomains } from './domains.ts'
import { hearsay } from './hearsay.ts'
import { labelsOfPeople } from './labels-of-people.ts'
import { labelsOfPoverty } from './labels-of-poverty.ts'
import { longWords } from './long-words.ts'
import { names, notNames } from './names.ts'
import { benefits, ceremonies, officials, slogans } from './officials.ts'
import { passive } from './passive.ts'
import { personFirst } from './person-first.ts'
import { pity } from './pity.ts'
import { promises } from './promises.ts'
import { stale } from './stale.ts'
import { victim } from './victim.ts'

/** The seeded lists: what the coach knows before editors add to it. */
export const wordLists: WordLists = {
  pity,
  stigma: [...labelsOfPoverty, ...labelsOfPeople],
  victim,
  personFirst,
  bureaucratic,
  passive,
  longWords,
  stale,
  promises,
  hearsay,
  knownAbbreviations,
  terms,
  names,
  officialNumbers: [],
  trustedDomains,
  ownHosts: [],
  riskyDomains,
  notNames,
  officials,
  ceremonies,
  benefits,
  slogans,
}
