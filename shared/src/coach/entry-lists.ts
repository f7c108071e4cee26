import type { EntryList } from './list-changes.ts'

/** The lists of words with advice, in the order in which editors meet them. */
export const entryLists = [
  'pity',
  'stigma',
  'victim',
  'personFirst',
  'promises',
  'officials',
  'ceremonies',
  'slogans',
  'bureaucratic',
  'passive',
  'longWords',
  'stale',
  'hearsay',
  'benefits',
] as const satisfies EntryList[]
