import type { PayloadRequest } from 'payload'
import type { AuditAction } from './actions.ts'

type State = { _status?: string | null; deletedAt?: string | null; state?: string }

/** How a save was asked for; the states before and after cannot tell a draft over a live text from taking it down. */
export type Asked = { draft: boolean; restored: boolean; password: boolean }

/** How the running save of a request was asked for. */
export const askedOf = ({ context }: PayloadRequest): Asked =>
  (context.auditAsked as Asked | undefined) ?? { draft: false, restored: false, password: false }

/** What a save did, as the trail names it. */
export function actionOf(before: State, after: State, operation: 'create' | 'update', { draft, restored }: Asked): AuditAction {
  if (after.deletedAt && !before.deletedAt) return 'trashed'
  if (before.deletedAt && !after.deletedAt && operation === 'update') return 'untrashed'
  if (after._status === 'published') return 'published'
  if (operation === 'create') return 'created'
  if (restored) return 'version-restored'
  return after._status === 'draft' && !draft && before._status === 'published' ? 'unpublished' : 'changed'
}
