import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isPublisher } from '../access/roles.ts'
import { isPublishing } from '../hooks/is-publishing.ts'
import { nested } from '../hooks/nested.ts'
import { type Reviewed, type StoredState, storedState } from './states.ts'

type Kept = { reviewState: StoredState; submittedBy: unknown }
type Save = { isDraft: boolean; isRestore: boolean }

const saveOf = (context: Record<string, unknown>): Save => (context.reviewSave as Save | undefined) ?? { isDraft: false, isRestore: false }

/** Whether a save is that of a draft as it stands, and no version brought back. */
export const isPlainDraft = (context: Record<string, unknown>): boolean => saveOf(context).isDraft && !saveOf(context).isRestore

/** Notes how a save was asked for; the hooks that run later are not told. */
export const noteSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return
  const isDraft = (args as { draft?: boolean }).draft === true
  req.context.reviewSave = { isDraft, isRestore: operation === 'restoreVersion' } satisfies Save
}

/** The state after a plain save of a draft. An author's change to what the desk approved is looked at again. */
export function stateAfterSave(before: Reviewed, byPublisher: boolean): StoredState {
  const state = storedState(before)
  if (before._status === 'published' || state === 'archived') return 'draft'
  return state === 'approved' && !byPublisher ? 'submitted' : state
}

async function isLive(req: PayloadRequest, collection: string, id: string): Promise<boolean> {
  const options = { id, draft: false, trash: true, depth: 0, overrideAccess: true, disableErrors: true } as const
  const stored = await req.payload.findByID({ collection: collection as 'programmes', ...options, req: nested(req) })
  return stored?._status === 'published'
}

/**
 * The only place that sets the state of the review: what a request says about it is never taken over, on any route.
 * The endpoint of the review says its move in `context.reviewMove`, which no request can write.
 */
export const keepReview: CollectionBeforeChangeHook = async ({ collection, context, data, operation, originalDoc, req }) => {
  const save = saveOf(context)
  const before = operation === 'update' ? (originalDoc as Reviewed & { id: string; submittedBy?: unknown }) : undefined
  const keep = (reviewState: StoredState, submittedBy: unknown = before?.submittedBy ?? null): Kept => ({ reviewState, submittedBy })
  const decide = async (): Promise<Kept> => {
    const move = context.reviewMove as { to: StoredState; submittedBy?: unknown } | undefined
    if (move) return keep(move.to, move.submittedBy ?? before?.submittedBy ?? null)
    if (isPublishing(data) && !(save.isRestore && save.isDraft)) {
      if (before?._status !== 'published') context.publishedFor = { submittedBy: before?.submittedBy }
      return keep('approved', null)
    }
    if (before === undefined) return keep('draft', null)
    if (data.deletedAt) return keep(storedState(before))
    if (!save.isDraft && (await isLive(req, collection.slug, before.id))) return keep('archived', null)
    const state = stateAfterSave(before, req.user === null || isPublisher(req.user))
    return state === 'submitted' && storedState(before) === 'approved' ? keep(state, req.user?.id ?? null) : keep(state)
  }
  return { ...data, ...(await decide()) }
}
