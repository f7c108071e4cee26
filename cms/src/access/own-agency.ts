import type { Access, Where } from 'payload'
import { agenciesOf, isOwnAgency } from './agencies-of.ts'
import { isPublisher, isStaff } from './roles.ts'

/**
 * Publishers change every document; authors only those of their own agencies, and never live text.
 * The status check is what the admin asks to hide its publish button; `hooks/only-drafts` holds on every route.
 */
export const ownAgency: Access = ({ req: { user }, data }) => {
  if (isPublisher(user)) return true
  if (!isStaff(user) || data?._status === 'published' || (data?.agency !== undefined && !isOwnAgency(user, data.agency))) return false
  const ids = agenciesOf(user)
  return ids.length > 0 && ({ agency: { in: ids } } satisfies Where)
}

/** Authors create documents only for their own agencies. */
export const createForOwnAgency: Access = ({ req: { user }, data }) =>
  isPublisher(user) ||
  (isStaff(user) &&
    data?._status !== 'published' &&
    agenciesOf(user).length > 0 &&
    (data?.agency === undefined || isOwnAgency(user, data.agency)))

/** Publishers read everything; authors what is live, and the drafts of their own agencies. */
export const readOwnOrLive: Access = ({ req: { user } }) => {
  if (!isStaff(user) || isPublisher(user)) return isStaff(user)
  const live: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
  return { or: [live, { agency: { in: agenciesOf(user) } }] }
}

/** Publishers read every version; authors those of their own agencies. */
export const readOwnVersions: Access = ({ req: { user } }) => {
  if (!isStaff(user) || isPublisher(user)) return isStaff(user)
  const ids = agenciesOf(user)
  return ids.length > 0 && ({ 'version.agency': { in: ids } } satisfies Where)
}

/** Publishers see the whole library; authors what belongs to the city or to their own agencies. */
export const readOwnOrShared: Access = ({ req: { user } }) => {
  if (!isStaff(user) || isPublisher(user)) return isStaff(user)
  return { or: [{ agency: { exists: false } }, { agency: { in: agenciesOf(user) } }] }
}
