import type { Access, PayloadRequest, Where } from 'payload'
import { isPublisher, isStaff } from './roles.ts'

const idOf = (reference: unknown): unknown =>
  typeof reference === 'object' && reference !== null && 'id' in reference ? reference.id : reference

/** The ids of the agencies someone writes for. */
export const agencyIds = (user: PayloadRequest['user']): unknown[] => (Array.isArray(user?.agencies) ? user.agencies.map(idOf) : [])

const staysInOwnAgency = (user: PayloadRequest['user'], data: { agency?: unknown } | undefined): boolean =>
  data?.agency === undefined || agencyIds(user).includes(idOf(data.agency))

/**
 * Publishers change every document; authors only those of their own agencies, and never live text.
 * The status check is what the admin asks to hide its publish button; `hooks/only-drafts` holds on every route.
 */
export const ownAgency: Access = ({ req: { user }, data }) => {
  if (isPublisher(user)) return true
  if (!isStaff(user) || data?._status === 'published' || !staysInOwnAgency(user, data)) return false
  const ids = agencyIds(user)
  return ids.length > 0 && ({ agency: { in: ids } } satisfies Where)
}

/** Authors create documents only for their own agencies. */
export const createForOwnAgency: Access = ({ req: { user }, data }) =>
  isPublisher(user) || (isStaff(user) && data?._status !== 'published' && agencyIds(user).length > 0 && staysInOwnAgency(user, data))
