import type { WordState } from '@ruang-solusi/shared/share-kit'
import { accessibilityState } from './accessibility.ts'
import { aidInJavanese, aidState } from './aid.ts'
import { checkState } from './check.ts'
import { documentState, documentsInJavanese } from './documents.ts'
import { listState, listsInJavanese } from './lists.ts'
import { saveState } from './save.ts'
import { searchState } from './search.ts'
import { shareInJavanese, shareState } from './share.ts'
import { shellInJavanese, shellState } from './shell.ts'
import { singleState, singlesInJavanese } from './single-pages.ts'
import { trustInJavanese, trustState } from './trust.ts'

const states = [
  aidState,
  checkState,
  documentState,
  listState,
  saveState,
  searchState,
  shareState,
  shellState,
  singleState,
  accessibilityState,
  trustState,
]

/** The state of the Javanese sentences as a whole: that of the least reviewed. */
export const javaneseState: WordState = states.includes('terjemahan percobaan') ? 'terjemahan percobaan' : 'ditinjau penutur'

/** Every sentence the site itself speaks, in polite Javanese (*krama*). */
export const javanese = {
  ...shellInJavanese,
  ...singlesInJavanese,
  lists: listsInJavanese,
  programme: aidInJavanese,
  share: shareInJavanese,
  trust: trustInJavanese,
  ...documentsInJavanese,
  language: { ...shellInJavanese.language, ...(javaneseState === 'ditinjau penutur' && { trial: '' }) },
}
