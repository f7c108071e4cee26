import { dayInJakarta, type IsoDay } from '@ruang-solusi/shared/day'

type Dated = { _status?: unknown; deletedAt?: unknown; publishedOn?: unknown; takeDownOn?: unknown }

/** Whether the day has come that a stored date names. */
const hasCome = (stored: unknown, day: IsoDay): boolean => typeof stored === 'string' && dayInJakarta(new Date(stored)) <= day

/** Whether residents see a stored document on a day in Asia/Jakarta: published, its day has come, its last day has not. */
export const isPublicOn = ({ _status, deletedAt, publishedOn, takeDownOn }: Dated, day: IsoDay): boolean =>
  _status === 'published' && !deletedAt && hasCome(publishedOn, day) && !hasCome(takeDownOn, day)
