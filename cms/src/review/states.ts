import { type Words, words } from '../words.ts'

/** What a document keeps of its review; everything else about its state is derived. */
export const storedStates = ['draft', 'submitted', 'changes-wanted', 'approved', 'archived'] as const
export type StoredState = (typeof storedStates)[number]

/** What people are shown: `live` comes from the publishing status, `due` from days, sources and programme status. */
export type ShownState = StoredState | 'live' | 'due'

export const stateWords: Record<ShownState, Words> = {
  draft: words('Draf', 'Draft'),
  submitted: words('Diajukan', 'Submitted'),
  'changes-wanted': words('Perlu perbaikan', 'Changes wanted'),
  approved: words('Disetujui', 'Approved'),
  live: words('Tayang', 'Live'),
  due: words('Perlu diperiksa ulang', 'Review due'),
  archived: words('Arsip', 'Archived'),
}

/** A document as far as its review is concerned, in its newest version. */
export type Reviewed = { _status?: string | null; reviewState?: string | null }

/** The stored state; documents from before there was a review count as drafts. */
export const storedState = ({ reviewState }: Reviewed): StoredState => storedStates.find((state) => state === reviewState) ?? 'draft'

/** The state to show; `isDue` says whether a live text must be looked at again. */
export function shownState(document: Reviewed, isDue: boolean): ShownState {
  if (document._status !== 'published') return storedState(document)
  return isDue ? 'due' : 'live'
}
