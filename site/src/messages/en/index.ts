import { aidInEnglish } from './aid.ts'
import { documentsInEnglish } from './documents.ts'
import { listsInEnglish } from './lists.ts'
import { shareInEnglish } from './share.ts'
import { shellInEnglish } from './shell.ts'
import { singlesInEnglish } from './single-pages.ts'
import { trustInEnglish } from './trust.ts'

/** Every sentence the site itself speaks, in plain English. */
export const english = {
  ...shellInEnglish,
  ...singlesInEnglish,
  lists: listsInEnglish,
  programme: aidInEnglish,
  share: shareInEnglish,
  trust: trustInEnglish,
  ...documentsInEnglish,
}
