import type { PayloadRequest } from 'payload'

/** The id of a reference, whether it was loaded or not. */
export const idOf = (reference: unknown): unknown =>
  typeof reference === 'object' && reference !== null && 'id' in reference ? reference.id : reference

/** Ids of the agencies that a member of staff writes for. */
export const agenciesOf = (user: PayloadRequest['user']): string[] =>
  Array.isArray(user?.agencies) ? user.agencies.map((agency) => String(idOf(agency))) : []

/** Whether an author may write for the agency that a document names; no agency is nobody's. */
export const isOwnAgency = (user: PayloadRequest['user'], agency: unknown): boolean => agenciesOf(user).includes(String(idOf(agency)))
