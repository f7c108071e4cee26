import type { PayloadRequest } from 'payload'

type Someone = PayloadRequest['user']

/** Whether the request comes from a logged-in member of staff. */
export const isStaff = (user: Someone): boolean => user?.collection === 'users'

/** Runs the installation: accounts, roles, settings. */
export const isAdministrator = (user: Someone): boolean => isStaff(user) && user?.role === 'administrator'

/** Reviews and publishes: the city's desk, and administrators. */
export const isPublisher = (user: Someone): boolean => isStaff(user) && (user?.role === 'editor' || user?.role === 'administrator')
