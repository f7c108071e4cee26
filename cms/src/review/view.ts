import type { Words } from '../words.ts'
import type { CommentKind } from './comments.ts'
import type { MoveName } from './moves.ts'
import type { ShownState } from './states.ts'

/** A comment or a step, as the panel shows it; empty texts mean that there is none. */
export type CommentView = {
  id: string
  kind: CommentKind
  text: string
  /** Name of the field it is about. */
  field: string
  authorName: string
  /** Written by an outside checker. */
  outside: boolean
  /** When, an ISO instant. */
  createdAt: string
  isResolved: boolean
  mailProblem: string
}

export type LinkView = { id: string; checker: string; expiresAt: string; revokedAt: string | null; madeBy: string }

/** What the panel of a document shows to the person who asks. */
export type ReviewView = {
  state: ShownState
  next: Words
  moves: MoveName[]
  /** The version that is shown; a decision says it, so that nobody decides about a text they have not read. */
  seen: string
  isDesk: boolean
  comments: CommentView[]
  fields: { name: string; label: string }[]
  links: LinkView[]
}
