import { dayInJakarta, type IsoDay } from '@ruang-solusi/shared/day'

/** The day in Asia/Jakarta on which a stored draft is to replace what is live; undefined when none is set. */
export const scheduledDay = ({ goLiveOn }: Record<string, unknown>): IsoDay | undefined =>
  typeof goLiveOn === 'string' && goLiveOn !== '' ? dayInJakarta(new Date(goLiveOn)) : undefined
