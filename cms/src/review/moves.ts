import { type Words, words } from '../words.ts'
import type { ShownState, StoredState } from './states.ts'

/** A step of the review that a person takes with a button; publishing is the admin's own button. */
export type MoveName = 'submit' | 'ask-changes' | 'approve' | 'archive'

export type Move = {
  label: Words
  /** Past tense, as the history says it. */
  done: Words
  from: readonly ShownState[]
  to: StoredState
  /** Authors only submit; the rest is the desk's. */
  by: 'writer' | 'publisher'
  needsComment: boolean
}

export const moves: Record<MoveName, Move> = {
  submit: {
    label: words('Ajukan ke redaksi', 'Submit for review'),
    done: words('mengajukan', 'submitted'),
    from: ['draft', 'changes-wanted'],
    to: 'submitted',
    by: 'writer',
    needsComment: false,
  },
  approve: {
    label: words('Setujui', 'Approve'),
    done: words('menyetujui', 'approved'),
    from: ['submitted'],
    to: 'approved',
    by: 'publisher',
    needsComment: false,
  },
  'ask-changes': {
    label: words('Minta perbaikan', 'Ask for changes'),
    done: words('meminta perbaikan', 'asked for changes'),
    from: ['submitted', 'approved'],
    to: 'changes-wanted',
    by: 'publisher',
    needsComment: true,
  },
  archive: {
    label: words('Arsipkan', 'Archive'),
    done: words('mengarsipkan', 'archived'),
    from: ['draft', 'submitted', 'changes-wanted', 'approved', 'live', 'due'],
    to: 'archived',
    by: 'publisher',
    needsComment: false,
  },
}

export const moveNames = Object.keys(moves) as MoveName[]

/** The moves that someone may make from a state, in the order the buttons stand. */
export const movesFrom = (state: ShownState, isPublisher: boolean): MoveName[] =>
  moveNames.filter((name) => moves[name].from.includes(state) && (moves[name].by === 'writer' || isPublisher))
