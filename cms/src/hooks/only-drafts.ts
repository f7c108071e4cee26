import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isPublisher } from '../access/roles.ts'

type Arguments = {
  data?: { _status?: string }
  draft?: boolean
  overrideAccess?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

const writes = new Set(['create', 'update', 'restoreVersion'])

/** Whoever may not publish may only save drafts; an access rule on the status alone lets live text be changed. */
export const onlyDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const change = args as Arguments
  if (!writes.has(operation) || change.overrideAccess === true || isPublisher(req.user)) return
  const publishes =
    change.data?._status === 'published' || change.publishAllLocales || change.publishSpecificLocale || change.unpublishAllLocales
  const touchesLive = operation !== 'create' && change.draft !== true
  if (publishes || touchesLive)
    throw new APIError(
      'Penulis menyimpan draf; redaksi yang menayangkan. Simpan sebagai draf, lalu minta redaksi memeriksa.',
      403,
      null,
      true,
    )
}
